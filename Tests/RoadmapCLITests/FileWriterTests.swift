import Foundation
import RoadmapModel
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

@Suite struct FileWriterTests {
  @Test func writesAllOfItEvenWhereAReaderIsSlow() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    // A full pipe then says so instead of waiting.
    _ = fcntl(writer, F_SETFL, O_NONBLOCK)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    Thread {
      #expect(FileWriter.write(bytes, to: writer) == nil)
      close(writer)
    }.start()
    #expect(FileReader.read("/dev/fd/\(reader)", limit: 2_000_000) == .success(bytes))
    close(reader)
  }

  /// In a process of its own: a signal that is ignored here would be ignored by all that tests start.
  @Test func aReaderThatHasGoneIsNoFailure() async {
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      precondition(pipe(&ends) == 0)
      close(ends[0])
      precondition(FileWriter.write([1, 2, 3], to: ends[1]) == nil)
    }
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0)) func aFullDiskIs() {
    let full = open("/dev/full", O_WRONLY)
    #expect(FileWriter.write([1], to: full) == WriteFailure(reason: "No space left on device"))
    #expect(FileWriter.write([], to: full) == nil)
    close(full)
  }

  @Test func aClosedDescriptorIs() {
    #expect(FileWriter.write([1], to: 9_999) == WriteFailure(reason: "Bad file descriptor"))
  }
}

@Suite struct ThisProcessTests {
  @Test func knowsItsWorld() {
    let environment = ThisProcess.environment
    #expect(environment.variable("PATH") == ProcessInfo.processInfo.environment["PATH"])
    #expect(environment.variable("ROADMAP_NO_SUCH_VARIABLE") == nil)
    #expect(environment.now().milliseconds > 1_700_000_000_000)
    #expect(environment.readFile("/dev/null", 1) == .success([]))
    #expect(ThisProcess.arguments == Array(ProcessInfo.processInfo.arguments.dropFirst()))
  }
}
