import RoadmapKit
import RoadmapModel
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("check", "chekc", 1), ("check", "cheek", 1),
    ("staff", "staf", 1), ("kitten", "sitting", 3), ("ß", "s", 1),
  ])
  func counts(_ a: String, _ b: String, _ distance: Int) {
    #expect(EditDistance.between(a, b) == distance)
    #expect(EditDistance.between(b, a) == distance)
  }
}
