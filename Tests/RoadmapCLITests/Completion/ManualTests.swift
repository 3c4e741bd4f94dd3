import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

@Suite struct ManualTests {
  private static let page = CommandRun(["help", "--man"]).out

  @Test func namesAllThereIs() {
    for command in RoadmapProgram.commands {
      #expect(
        Self.page.contains("\n.Cm \(command.descriptor.name)\n")
          || command.descriptor.name.utf8.count < 4)
    }
    for title in [
      "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "SETTINGS", "ENVIRONMENT",
      "FILES", "EXIT STATUS", "EXAMPLES",
    ] {
      #expect(
        Self.page.contains("\n.Sh \(title)\n") || Self.page.hasPrefix(".Sh \(title)\n"), "\(title)")
    }
    for word in ["ROADMAP_DB", "PAGER", "study\\-days", "roadmap.db"] {
      #expect(Self.page.contains(word), "\(word)")
    }
  }

  @Test func isPlainAscii() {
    #expect(Self.page.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    #expect(!Self.page.contains(" \n"))
  }

  @Test func isAskedForAlone() {
    #expect(CommandRun(["help", "--man", "check"]).code == .usage)
  }

  /// Without a word of complaint.
  @Test(.enabled(if: Tool.isThere("mandoc"))) func pleasesMandoc() throws {
    let complaints = try #require(
      Tool.run("mandoc", ["-T", "lint", "-W", "all"], input: Self.page))
    // A page that is not installed names no other pages; the rest must be spotless.
    #expect(complaints.out == "", "\(complaints.out)")
    let shown = try #require(Tool.run("mandoc", ["-T", "utf8"], input: Self.page))
    #expect(shown.out.contains("roadmap"))
  }
}
