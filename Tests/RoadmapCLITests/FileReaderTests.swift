import Foundation
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

@Suite struct FileReaderTests {
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/roadmap-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func readsWholeFilesUpToTheLimit() throws {
    try Self.inFolder { folder in
      let path = folder + "/plan.md"
      for count in [0, 1, 65_535, 65_536, 65_537, 300_000] {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(FileReader.read(path, limit: 300_000) == .success(bytes))
        #expect(FileReader.read(path, limit: count) == .success(bytes))
        if count > 0 {
          #expect(
            FileReader.read(path, limit: count - 1) == .failure(.tooLarge(limit: count - 1)))
        }
      }
    }
  }

  @Test func namesWhatIsWrong() throws {
    try Self.inFolder { folder in
      #expect(FileReader.read(folder, limit: 10) == .failure(.isDirectory))
      #expect(FileReader.read(folder + "/none.md", limit: 10) == .failure(.missing))
      #expect(FileReader.read("", limit: 10) == .failure(.missing))
      #expect(FileReader.read("a\0b", limit: 10) == .failure(.missing))
      try Data([1]).write(to: URL(fileURLWithPath: folder + "/file"))
      #expect(FileReader.read(folder + "/file/x", limit: 10) == .failure(.missing))
      let long = folder + "/" + String(repeating: "x", count: 300)
      guard case .failure(.system(_, let reason)) = FileReader.read(long, limit: 10) else {
        Issue.record("a name that is too long was read")
        return
      }
      #expect(!reason.isEmpty)
    }
  }

  @Test(.enabled(if: getuid() != 0)) func namesAMissingPermission() throws {
    try Self.inFolder { folder in
      let path = folder + "/secret"
      try Data([1]).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      #expect(FileReader.read(path, limit: 10) == .failure(.noPermission))
    }
  }

  @Test func readsPipesAndDevicesUpToTheLimit() throws {
    #expect(FileReader.read("/dev/null", limit: 10) == .success([]))
    #expect(FileReader.read("/dev/zero", limit: 100_000) == .failure(.tooLarge(limit: 100_000)))
    try Self.inFolder { folder in
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      let bytes = [UInt8](repeating: 7, count: 200_000)
      let writer = Thread { try? Data(bytes).write(to: URL(fileURLWithPath: path)) }
      writer.start()
      #expect(FileReader.read(path, limit: 1_000_000) == .success(bytes))
    }
  }

  /// Nobody writes to the pipe: to open it would take for ever.
  @Test func takesNothingButAPlainFileWhereOneIsWanted() throws {
    #expect(FileReader.read("/dev/null", limit: 10, isPlain: true) == .failure(.isNoFile))
    try Self.inFolder { folder in
      let (pipe, file) = (folder + "/pipe", folder + "/file")
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(FileReader.read(pipe, limit: 10, isPlain: true) == .failure(.isNoFile))
      #expect(FileReader.read(folder, limit: 10, isPlain: true) == .failure(.isDirectory))
      try Data([7]).write(to: URL(fileURLWithPath: file))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: file)
      #expect(FileReader.read(folder + "/link", limit: 10, isPlain: true) == .success([7]))
    }
  }

  @Test func readsNamesThatAreNoUTF8() throws {
    try Self.inFolder { folder in
      let name = Array((folder + "/r").utf8) + [0xE9]
      let descriptor = open(name.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o600)
      // Some file systems, such as those of macOS, refuse such names.
      guard descriptor >= 0 else { return }
      close(descriptor)
      #expect(FileReader.read(RawText.text(name), limit: 10) == .success([]))
    }
  }
}
