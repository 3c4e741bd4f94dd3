import RoadmapKit
import Testing

/// Keys and hashes that stand in journals. A value that changes here would leave every tick of
/// every user without its line: change nothing, or bring a migration.
@Suite struct StoredKeyTests {
  private static let text = """
    # A plan

    ## Week 1: C, C++ and C#

    - [ ] Read chapter 1
    - [ ] Read chapter 1
    - [ ] READ, chapter 1!
    - [ ] C++
    - [ ] C

    ## Week 2: Größe und Éclair

    - [ ] Straße über Ærø
    - [ ] 日本語を勉強する
    - [ ] Учить русский язык 🚀
      - [ ] ٣ فصول
    """

  @Test func anItemsKeyStandsForPlanHeadingsAndWords() throws {
    let keys = PlanKeys(try Fixtures.plan(Self.text)).items.map(\.description)
    #expect(
      keys == [
        "tgs70qqd2vzs4", "y7z26mve1en06", "7dd39skex358c", "2cd0be03ffknm", "w820n71vcc2t6",
        "vf6s23c9q2fh4", "z7vb0a3qvze44", "gw241y9whxgb8", "mhz23vpmf61sm",
      ])
  }

  @Test func aSectionsKeyStandsForPlanAndHeadings() throws {
    let keys = SectionKeys(try Fixtures.plan(Self.text)).sections.map(\.description)
    #expect(
      keys == [
        "y0pf3hm5836mm", "a456544g24g60", "d055fmzqw74fp",
      ])
  }

  @Test func theNameOfThePlanIsAPartOfEachKey() throws {
    let plan = try Fixtures.plan("# A\n\n- [ ] One\n", name: "rust")
    #expect(PlanKeys(plan).items.map(\.description) == ["gp8qnsjqd2cz4"])
    #expect(SectionKeys(plan).sections.map(\.description) == ["yrj032xyp5k4p"])
  }

  @Test func daysThatNameTheirWeekKeepTheKeysTheyHadWithoutIt() throws {
    let plan = try Fixtures.plan(
      "# A\n\n## Week 1, Day 1\n- One\n\n## Week 1, Day 2\n- Two\n", name: "rust")
    #expect(plan.sections.count == 4)
    #expect(PlanKeys(plan).items.map(\.description) == ["5j1y7fv5zgwry", "xgsc7wz3c4djt"])
    let sections = SectionKeys(plan).sections
    #expect([sections[2], sections[3]].map(\.description) == ["vskjd4akw7ng0", "pfkvp8dey74jc"])
    #expect(Set(sections).count == 4)
  }

  @Test func aTextsHashStandsForItsBytes() {
    let hashes = [[], [0], Array("# A\n\n- [ ] One\n".utf8), Array(Self.text.utf8)].map {
      ItemKey(bits: SourceFingerprint($0).hash).description
    }
    #expect(hashes == ["xz81yr5tk4mjc", "q41mnmvgavtzp", "eq0k32jgvqcfw", "6cjhhbj7ggp4g"])
  }

  @Test func thePlansThatComeWithTheProgramKeepTheirKeys() throws {
    let keys = try PlanLibrary.bundled().entries.map { entry in
      let plan = try entry.read().plan
      var all = SourceFingerprint([]).hash
      for key in PlanKeys(plan).items + SectionKeys(plan).sections {
        all = all &* 31 &+ key.bits
      }
      return "\(entry.id) \(ItemKey(bits: all))"
    }
    #expect(
      keys == [
        "year-3 nb7et1182hzg8", "year-4 r22m87pajdh8p", "year-5 6kdd0r227cewr",
        "staff qb6p4ayx1ghwc", "phase-5 6a9r2s9mwckap",
      ])
  }
}
