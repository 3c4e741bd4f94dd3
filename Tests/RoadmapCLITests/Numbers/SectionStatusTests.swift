import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// `status SECTION` says of the section what every other screen says of it, and nothing of its plan.
@Suite struct SectionStatusTests {
  private func studied() -> FourWeeks {
    let four = FourWeeks(
      """
      # Four

      ## Week 1
      - [ ] a
      - [ ] b

      **Mini Project**: Shop
      - [ ] cart
      - [ ] pay

      ## Week 2
      - [ ] c
      - [ ] d

      """)
    four.say(7, "start four")
    return four
  }

  @Test func itsSectionsHaveTheDaysThatTheyHaveInThePlan() throws {
    let four = studied()
    func window(_ words: String) throws -> Substring {
      let json = four.say(7, words + " --json")
      let part = try #require(json.range(of: "\"address\":\"four.w1.project\""))
      let start = try #require(json[part.upperBound...].range(of: "\"window\":"))
      let end = try #require(json[start.upperBound...].range(of: "]"))
      return json[start.lowerBound..<end.lowerBound]
    }
    #expect(try window("status four").contains("\"2026-12-10\",\"2026-12-13\""))
    #expect(try window("status four") == window("status four.w1"))
  }

  @Test func itsWeekIsItsOwn() {
    let four = studied()
    four.say(7, "check four.w2.1")
    four.say(7, "check four.w1.project.1")
    four.say(9, "review four.w2.1 -g good")
    #expect(four.value("this_week", 9, "status four") == "2")
    #expect(four.value("reviews_this_week", 9, "status four") == "1")
    #expect(four.value("learned", 9, "status four") == "1")
    for (section, items, reviews) in [
      ("four.w1", "1", "0"), ("four.w2", "1", "1"), ("four.w1.project", "1", "0"),
    ] {
      #expect(four.value("this_week", 9, "status \(section)") == items, "\(section)")
      #expect(four.value("reviews_this_week", 9, "status \(section)") == reviews, "\(section)")
    }
    #expect(four.value("learned", 9, "status four.w1") == "0")
    #expect(four.value("true_retention", 9, "status four.w1") == "null")
    #expect(four.value("true_retention", 9, "status four.w2") != "null")
    four.say(9, "uncheck four.w1.project.1")
    #expect(!four.say(9, "status four.w1").contains("this week"))
  }
}
