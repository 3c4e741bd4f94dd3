import Foundation
import RoadmapKit
import Testing

/// The reader sees every block as cmark-gfm does, but for `KnownDifference`.
@Suite(.enabled(if: CommonMarkOracle.isPresent, "cmark-gfm is not installed"))
struct BlockOracleTests {
  @Test func writtenExamples() throws {
    try compare(MarkdownExamples.all.map { Array($0.utf8) })
  }

  /// `ROADMAP_ORACLE_DOCUMENTS` raises the number, `ROADMAP_ORACLE_SEED` picks others.
  @Test func generatedDocuments() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["ROADMAP_ORACLE_DOCUMENTS"].flatMap(Int.init) ?? 400
    let seed = environment["ROADMAP_ORACLE_SEED"].flatMap(UInt64.init) ?? 2
    print("seed \(seed), \(count) documents")
    var generator = MarkdownGenerator(seed: seed)
    for start in stride(from: 0, to: count, by: 2000) {
      let documents = (start..<min(start + 2000, count)).map { _ in generator.document() }
      try compare(documents)
    }
  }

  @Test func plans() throws {
    let root = URL(fileURLWithPath: Fixtures.root)
    var documents: [[UInt8]] = []
    for folder in ["Roadmaps", "Tests/RoadmapKitTests/Fixtures/plans"] {
      let path = root.appendingPathComponent(folder).path
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      for name in names.sorted()
      where name.hasSuffix(".md") {
        guard let data = FileManager.default.contents(atPath: path + "/" + name) else { continue }
        // The oracle has no front matter, and our text comes from the repair, with LF only.
        let bytes = Array(data)
        guard !bytes.contains(0x0D), BlockReader.read(bytes).first?.kind != .frontMatter
        else { continue }
        documents.append(bytes)
      }
    }
    #expect(documents.count >= 5)
    try compare(documents)
  }

  private func compare(_ documents: [[UInt8]]) throws {
    let outlines = try CommonMarkOracle.outlines(of: documents)
    try #require(outlines.count == documents.count)
    var reported = 0
    for (document, oracle) in zip(documents, outlines) where !agrees(document, oracle) {
      if try isLazyIndentation(document) { continue }
      reported += 1
      guard reported <= 5 else { continue }
      let small = try shrunk(document)
      let expected = try CommonMarkOracle.outlines(of: [small]).first ?? []
      Issue.record(
        """
        \(String(decoding: small, as: UTF8.self).debugDescription)
        oracle:
        \(expected.map(\.description).joined(separator: "\n"))
        ours:
        \(Outline(small).nodes.map(\.description).joined(separator: "\n"))
        """)
    }
    #expect(reported == 0, "of \(documents.count) documents")
  }

  private func agrees(_ document: [UInt8], _ oracle: [OutlineNode]) -> Bool {
    let ours = Outline(document).nodes
    let text = String(decoding: document, as: UTF8.self)
    if ours.count == oracle.count,
      zip(oracle, ours).allSatisfy({ KnownDifference.matches(oracle: $0, ours: $1, in: text) })
    {
      return true
    }
    return KnownDifference.excludes(document)
  }

  private func isLazyIndentation(_ document: [UInt8]) throws -> Bool {
    guard let stripped = KnownDifference.withoutLazyIndentation(document),
      let oracle = try CommonMarkOracle.outlines(of: [stripped]).first
    else { return false }
    return agrees(stripped, oracle)
  }

  /// The smallest document that still differs and is got by leaving out lines, then characters.
  private func shrunk(_ document: [UInt8]) throws -> [UInt8] {
    var document = document
    for separator in [UInt8(ascii: "\n"), nil] {
      while let smaller = try firstDiffering(Self.shorter(document, separator)) {
        document = smaller
      }
    }
    return document
  }

  private func firstDiffering(_ candidates: [[UInt8]]) throws -> [UInt8]? {
    let outlines = try CommonMarkOracle.outlines(of: candidates)
    return try zip(candidates, outlines).first { try !agrees($0, $1) && !isLazyIndentation($0) }?.0
  }

  /// The document without one of its lines, or without one of its characters.
  private static func shorter(_ document: [UInt8], _ separator: UInt8?) -> [[UInt8]] {
    if let separator {
      let lines = document.split(separator: separator, omittingEmptySubsequences: false)
      guard lines.count > 1 else { return [] }
      return lines.indices.map { index in
        var rest = lines
        rest.remove(at: index)
        return Array(rest.joined(separator: [separator]))
      }
    }
    let text = Array(String(decoding: document, as: UTF8.self).unicodeScalars)
    return text.indices.map { index in
      var rest = String.UnicodeScalarView(text)
      rest.remove(at: rest.index(rest.startIndex, offsetBy: index))
      return Array(String(rest).utf8)
    }.filter { !$0.starts(with: Array("---\n".utf8)) }
  }
}
