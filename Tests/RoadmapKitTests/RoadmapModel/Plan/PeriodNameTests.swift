import RoadmapModel
import Testing

@Suite struct PeriodNameTests {
  @Test(arguments: Period.Name.allCases)
  func eachIsCalledByItsOwnWord(_ name: Period.Name) {
    let ownWord = String(reflecting: name).split(separator: ".").last
    #expect(ownWord.map(String.init) == name.description)
  }
}
