import Foundation
import Testing

@testable import Sync

@Suite struct SubprocessTests {
  private func subprocess(_ words: String...) -> Subprocess {
    Subprocess(
      arguments: words.map { Array($0.utf8) }, environment: [Array("PATH=/usr/bin:/bin".utf8)])
  }

  @Test func wordsReachTheProgramAsTheyAre() throws {
    let words = ["a b", "$HOME", "`id`", "", "\"quoted\"", "-n"]
    let program = Subprocess(
      arguments: (["printf", "%s|"] + words).map { Array($0.utf8) }, environment: [])
    let output = try program.run().output
    #expect(String(decoding: output, as: UTF8.self) == words.map { $0 + "|" }.joined())
  }

  @Test func oneThatGoesTooFarIsEnded() throws {
    var endless = subprocess("sleep", "1000")
    var asked = 0
    endless.isTooMuch = {
      asked += 1
      return asked == 2
    }
    #expect(throws: Subprocess.Failure.tooMuch) { try endless.run() }
    #expect(asked == 2)
    var short = subprocess("echo", "hello")
    short.isTooMuch = { false }
    #expect(try short.run().output == Array("hello\n".utf8))
  }

  @Test func moreOutputThanThereMayBeIsTooMuch() throws {
    var endless = subprocess("yes")
    endless.limit = 1 << 20
    #expect(throws: Subprocess.Failure.tooMuch) { try endless.run() }
  }

  @Test func aProgramThatIsNotThereIsSaid() throws {
    #expect(throws: Subprocess.Failure.isMissing) { try subprocess("no-such-program").run() }
  }
}
