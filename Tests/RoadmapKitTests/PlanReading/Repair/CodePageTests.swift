import Testing

@testable import PlanReading

@Suite("The tables that text is misread with")
struct CodePageTests {
  /// Folded from the numbers that are published, so that no editor changes a character unseen.
  @Test(
    arguments: [
      (CodePages.windows1250, 1_547_204_258), (CodePages.windows1251, 3_534_315_092),
      (CodePages.windows1252, 3_302_214_368), (CodePages.windows1253, 3_673_556_286),
      (CodePages.windows1254, 790_931_556), (CodePages.macRoman, 223_334_593),
    ] as [([UInt16], UInt32)])
  func areAsPublished(page: [UInt16], sum: UInt32) {
    #expect(page.count == 128)
    #expect(page.reduce(0) { $0 &* 31 &+ UInt32($1) } == sum)
  }
}
