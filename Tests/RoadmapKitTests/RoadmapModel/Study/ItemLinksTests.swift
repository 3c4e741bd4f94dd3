import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct ItemLinksTests {
  private static let items = (1...5).map { ItemReference.sample($0) }.sorted()

  /// `ab cd`: a with b, c with d.
  private static func links(_ text: String) -> ItemLinks {
    var links = ItemLinks()
    for word in text.split(separator: " ") {
      let ends = word.filter(\.isLetter).utf8.map { items[Int($0) - 97] }
      links.apply(ends[0], word.hasPrefix("-") ? .unlinked(ends[1]) : .linked(ends[1]))
    }
    return links
  }

  private static func name(_ items: [ItemReference]) -> String {
    String(
      decoding: items.compactMap { item in
        Self.items.firstIndex(of: item).map { UInt8($0 + 97) }
      }, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "a", ""), ("ab", "a", "b"), ("ab", "b", "a"), ("ba", "a", "b"), ("ab", "c", ""),
    ("ab bc", "a", "bc"), ("ab cb", "c", "ab"), ("ab bc cd", "a", "bcd"),
    // A ring comes to an end.
    ("ab bc ca", "b", "ac"), ("ab cd", "a", "b"), ("ab ab", "a", "b"),
    ("ab -ab", "a", ""), ("ab -ba", "a", ""), ("-ab ab", "a", "b"), ("ab bc -ab", "a", ""),
    ("ab bc -ab", "c", "b"), ("ab bc ca -ab", "a", "bc"), ("-ab", "a", ""),
  ])
  func reachWhateverIsLinked(_ links: String, _ item: String, _ partners: String) {
    let links = Self.links(links)
    let at = Int(item.utf8.first ?? 97) - 97
    #expect(Self.name(links.partners(of: Self.items[at])) == partners)
  }

  @Test func otherFactsSayNothingOfLinks() {
    var links = Self.links("ab")
    for fact in [.unchecked, .stopped, .chosen, .noted(Remark(note: "x"))] as [ItemFact] {
      links.apply(Self.items[0], fact)
    }
    #expect(links == Self.links("ba"))
    #expect(!links.isEmpty)
  }
}
