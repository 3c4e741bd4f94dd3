import Foundation
import Testing

@testable import Sync

@Suite struct SubprocessTests {
  private static let environment = ["PATH=/usr/bin:/bin"].map { Array($0.utf8) }

  private func run(_ script: String, fileLimit: Int? = nil) throws -> Subprocess.Result {
    try Subprocess(
      arguments: ["sh", "-c", script].map { Array($0.utf8) }, environment: Self.environment,
      fileLimit: fileLimit
    ).run()
  }

  /// Two at once, one with a limit and one without: neither has the other's, nor has this process.
  @Test func aLimitIsOfOneProgramAlone() async throws {
    let without = try run("ulimit -f").output
    try await withThrowingTaskGroup(of: (limited: Bool, output: [UInt8]).self) { group in
      for number in 0..<60 {
        let limited = number % 2 == 0
        group.addTask {
          (limited, try self.run("ulimit -f", fileLimit: limited ? 1 << 20 : nil).output)
        }
      }
      for try await (limited, output) in group {
        #expect(output == (limited ? Array("2048\n".utf8) : without))
      }
    }
  }

  @Test func whoWritesMoreIsTold() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/limit-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let script = "exec head -c 262144 /dev/zero > '\(folder)/all'"
    let ended = try run(script, fileLimit: 1 << 16)
    #expect(ended.status != 0)
    #expect(String(decoding: ended.error, as: UTF8.self).contains("File too large"))
    #expect(try run(script).status == 0)
  }

  @Test func wordsReachTheProgramAsTheyAre() throws {
    let words = ["printf", "%s|", "a b", "$HOME", "`id`", "", "\"quoted\"", "-n"]
    let result = try Subprocess(
      arguments: words.map { Array($0.utf8) }, environment: Self.environment, fileLimit: 1 << 20
    ).run()
    #expect(
      String(decoding: result.output, as: UTF8.self) == words.dropFirst(2).map { $0 + "|" }.joined()
    )
  }
}
