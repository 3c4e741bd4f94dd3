import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct TableTests {
  private static let table: Table = {
    var table = Table([.left, .flexible, .right], indent: 2)
    table.row(["\("year-3", .address)", "Senior Engineer Path", "32"])
    table.row(["中文", "一份很长很长的学习计划", "7"])
    table.row(["short"])
    return table
  }()

  @Test func alignsColumnsByWidth() {
    let page = Page(Screen(width: 20)) { $0.table(Self.table) }
    #expect(
      page.text == """
          year-3  Senior Engineer Path    32
          中文    一份很长很长的学习计划   7
          short

        """)
  }

  @Test func aFlexibleColumnGivesWayOnATerminal() {
    let page = Page(Screen(width: 28, isTerminal: true)) { $0.table(Self.table) }
    #expect(
      page.text == """
          year-3  Senior Engine…  32
          中文    一份很长很长…    7
          short

        """)
    let narrow = Page(Screen(width: 20, isTerminal: true)) { $0.table(Self.table) }
    #expect(narrow.text.hasPrefix("  year-3  Senior Engi…  32\n"))
  }

  @Test func emptyTablesShowNothing() {
    #expect(Page(Screen()) { $0.table(Table([])) }.text.isEmpty)
    #expect(Page(Screen()) { $0.table(Table([.left, .flexible])) }.text.isEmpty)
  }
}
