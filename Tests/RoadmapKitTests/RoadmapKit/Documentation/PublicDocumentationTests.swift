import Foundation
import Testing

/// Whoever uses the kit reads what its public symbols say of themselves.
struct PublicDocumentationTests {
  @Test func everyPublicSymbolIsDocumented() throws {
    let sources = URL(filePath: Fixtures.root).appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var read = 0
    var offenders: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = PublicDeclarations.undocumented(in: try String(contentsOf: file, encoding: .utf8))
      let name = file.path.dropFirst(sources.path.count + 1)
      offenders += lines.map { "Sources/\(name):\($0.number): \($0.text)" }
      read += 1
    }
    #expect(read > 100)
    #expect(offenders.isEmpty, "without a comment: \n\(offenders.sorted().joined(separator: "\n"))")
  }

  @Test func whatHasNoCommentIsFound() {
    let text = """
      public import RoadmapModel

      /// A colour.
      public enum Colour {
        /// As blood.
        case red
        case green
        case of(String)

        public var name: String { "" }
        /// Its light.
        @inlinable public var light: Int {
          switch self {
          case .red: 1
          default: 2
          }
        }
        package var isInner: Bool { true }
      }

      extension Colour {
        @discardableResult
        public func mix() -> Int { 0 }
        /// With attributes between.
        @discardableResult
        public func fade() -> Int { 0 }
      }

      enum Inner {
        case unseen
      }
      public struct Bare {}
      """
    let found = PublicDeclarations.undocumented(in: text).map(\.number)
    #expect(found == [7, 8, 10, 23, 32])
  }
}

/// Public declarations, as far as lines of formatted source tell them.
enum PublicDeclarations {
  struct Line {
    let number: Int
    let text: String
  }

  static func undocumented(in text: String) -> [Line] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var found: [Line] = []
    /// How far the public enum is indented that the lines are in.
    var enumIndent: Int?
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      let words = Self.words(line)
      if let outer = enumIndent, indent <= outer, line.contains("}") { enumIndent = nil }
      let isPublic =
        words.first == "public" && !["import", "extension"].contains(words.dropFirst().first)
      let isCase = words.first == "case" && enumIndent.map { indent == $0 + 2 } ?? false
      if isPublic || isCase, !isDocumented(lines[..<index]) {
        found.append(Line(number: index + 1, text: line.trimmingCharacters(in: .whitespaces)))
      }
      if isPublic, words.contains("enum"), !line.contains("}") { enumIndent = indent }
    }
    return found
  }

  /// Without the attributes before it.
  private static func words(_ line: Substring) -> [Substring] {
    Array(line.split(separator: " ").drop { $0.hasPrefix("@") })
  }

  /// Attributes may stand between the comment and what it is of.
  private static func isDocumented(_ before: ArraySlice<Substring>) -> Bool {
    for line in before.reversed() {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("@") { continue }
      return text.hasPrefix("///")
    }
    return false
  }
}
