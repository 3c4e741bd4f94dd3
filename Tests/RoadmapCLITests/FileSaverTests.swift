import Foundation
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

/// What a user names with `-o` is written as they would expect of any program.
@Suite struct FileSaverTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/saver-\(UUID())"

  private func inFolder(_ body: () throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body()
  }

  private func kind(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func whatCannotBeSavedLeavesNothing() throws {
    let here = FileManager.default.currentDirectoryPath
    func drafts() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: here).filter { $0.hasPrefix("..") }
    }
    let before = try drafts()
    #expect(FileSaver.save("", [1]) != nil)
    #expect(try drafts() == before)
  }

  @Test func aPipeStaysOne() throws {
    try inFolder {
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      let reader = open(path, O_RDONLY | O_NONBLOCK)
      #expect(FileSaver.save(path, Array("hello".utf8)) == nil)
      var bytes = [UInt8](repeating: 0, count: 16)
      #expect(read(reader, &bytes, 16) == 5)
      close(reader)
      #expect(kind(path) == S_IFIFO)
    }
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0)) func aFullDeviceIsToldOf() {
    #expect(FileSaver.save("/dev/full", [1])?.reason == "No space left on device")
    #expect(kind("/dev/full") == S_IFCHR)
  }

  @Test func whatIsOpenAlreadyIsGoneOnWith() throws {
    try inFolder {
      let path = folder + "/all.txt"
      let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
      #expect(FileWriter.write(Array("before ".utf8), to: descriptor) == nil)
      #expect(FileSaver.save("/dev/fd/\(descriptor)", Array("export".utf8)) == nil)
      close(descriptor)
      #expect(text(path) == "before export")
    }
  }

  /// A user's file must not be written over because a link to it stands among the program's own.
  @Test func aLinkInThePlaceOfAnOwnFileIsReplaced() throws {
    try inFolder {
      try "mine".write(toFile: folder + "/mine.md", atomically: true, encoding: .utf8)
      #expect(symlink("mine.md", folder + "/copy.md") == 0)
      #expect(FileSaver.saveOwn(folder + "/copy.md", Array("copy".utf8)) == nil)
      #expect(kind(folder + "/copy.md") == S_IFREG)
      #expect(text(folder + "/copy.md") == "copy" && text(folder + "/mine.md") == "mine")
    }
  }

  @Test func aLinkStaysOneThoughItsFileIsMissing() throws {
    try inFolder {
      #expect(symlink("target.csv", folder + "/link.csv") == 0)
      #expect(FileSaver.save(folder + "/link.csv", Array("a".utf8)) == nil)
      #expect(kind(folder + "/link.csv") == S_IFLNK)
      #expect(text(folder + "/target.csv") == "a")
      #expect(symlink("loop", folder + "/loop") == 0)
      #expect(FileSaver.save(folder + "/loop", [1]) != nil || kind(folder + "/loop") == S_IFREG)
    }
  }
}
