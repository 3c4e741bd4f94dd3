import RoadmapKit
import Testing

/// Forms in which chats write plans and course pages show them.
@Suite struct PageFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test func aRowOfHTMLStandsWhereItsWordsDo() throws {
    let plan = try Fixtures.plan(
      "# Boat\n\n<table>\n<tr>\n<th>Week</th>\n<th>Topic</th>\n</tr>\n<tr>\n<td>1</td>\n<td>Planks</td>\n</tr>\n"
        + "<tr>\n<td>2</td>\n<td>Seams</td>\n</tr>\n</table>\n")
    #expect(plan.items.map(\.line) == [10, 14])
  }

  @Test func theTitleStandsInFrontMatterOfEitherKind() throws {
    let plan = try Fixtures.plan(
      "+++\ntitle = \"Boat building\"\nweight = 4\n+++\n\n## Hull\n\n- planks\n- seams\n")
    #expect(plan.title == "Boat building")
  }

  @Test func plusSignsAloneAreNoFrontMatter() throws {
    let plan = try Fixtures.plan("+++\n\n# Boat\n\n- planks\n- seams\n\n+++\n")
    #expect(plan.title == "Boat" && plan.items.count == 2)
  }

  static let rules = [
    Rule(
      "ticks before bold lines above lists adorn headings",
      "# Boat\n\n## Phase 1\n\n✅ **1. Build the hull**\n- planks\n- seams\n\n📝 **Exercise** :\n- caulk one\n\n"
        + "✅ **2. Sew the sails**\n- cloth\n",
      [
        "# phase 1 -", "  # topic - Build the hull", "    [ ] study planks",
        "    [ ] study seams", "  # topic - Exercise", "    [ ] task caulk one",
        "  # topic - Sew the sails", "    [ ] study cloth",
      ]),
    Rule(
      "what stands below a week that is completed is done",
      "# Boat\n\n**Week 1 (Oct 6 – 12)** ✅ **COMPLETED**\n\n- planks ✅\n- seams ✅\n\n**Week 2 (Oct 13 – 19)** 🔄 **IN PROGRESS**\n\n- cloth\n",
      [
        "# week 1 COMPLETED", "  [x] study planks", "  [x] study seams",
        "# week 2 IN PROGRESS", "  [ ] study cloth",
      ]),
    Rule(
      "a deadline is no work",
      "# Boat\n\n## Week 1\n\n- planks\n- seams\n- **Deadline**: March 22, 2025\n- Due: 2 May 2029\n\n## Week 2\n\n- cloth\n- **Frist**: 3. Mai\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth"]),
    Rule(
      "a table of states and what they mean explains the others",
      "# Barco\n\n## Semana 1\n\n- tablas\n- costuras\n\n## Convenciones\n\n| Estado | Significado |\n|---|---|\n"
        + "| ✅ Completado | Hecho y entendido |\n| 🔄 Reforzando | Repaso |\n| 📅 Pendiente | No iniciado |\n",
      ["# week 1 -", "  [ ] study tablas", "  [ ] study costuras"]),
    Rule(
      "a table of tasks with marks before their words explains nothing",
      "# Boat\n\n## Week 1\n\n| Task | Notes |\n|---|---|\n| ☑ Planks | from the yard |\n| ☐ Seams | tight |\n| ☐ Paint | blue |\n",
      ["# week 1 -", "  [x] study Planks", "  [ ] study Seams", "  [ ] study Paint"]),
    Rule(
      "weeks that headings only count are weeks where they go on",
      "# 배\n\n## 1주\n\n- 널빤지\n\n## 2주\n\n- 돛\n\n## 3주\n\n- 밧줄\n",
      [
        "# week 1 -", "  [ ] study 널빤지", "# week 2 -", "  [ ] study 돛", "# week 3 -",
        "  [ ] study 밧줄",
      ]),
    Rule(
      "weeks told in paragraphs hold what they are about, whatever introduces them",
      "# Boat\n\n## General\n\nHere is what the yard recommends to all who build their first boat.\n\n"
        + ["Hull", "Sails", "Ropes"].enumerated().map { week, name in
          "## Week \(week + 1): \(name)\n\n"
            + String(repeating: "Whoever is new here reads about it first.\n\n", count: 4)
        }.joined(),
      [
        "# week 1 Hull", "  [ ] study Hull", "# week 2 Sails", "  [ ] study Sails",
        "# week 3 Ropes", "  [ ] study Ropes",
      ]),
    Rule(
      "the same link to the sources of each week is no topic of any",
      "# Boat\n\n## Week 1\n\n- planks\n- seams\n- [Materials (yard)](https://yard.org/1)\n\n## Week 2\n\n- cloth\n- [Materials (yard)](https://yard.org/2)\n\n"
        + "## Week 3\n\n- knots\n- [Materials (yard)](https://yard.org/3)\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
        "# week 3 -", "  [ ] study knots",
      ]),
    Rule(
      "a list of actions is work outside the weeks too",
      "# 船\n\n## 第1周\n\n- 木板\n- 接缝\n\n## 第2周\n\n- 帆布\n\n## 快速行动清单（今天）\n\n1. 买木板\n2. 找锯子\n",
      [
        "# week 1 -", "  [ ] study 木板", "  [ ] study 接缝", "# week 2 -", "  [ ] study 帆布",
        "# topic - 快速行动清单（今天）", "  [ ] task 买木板", "  [ ] task 找锯子",
      ]),
    Rule(
      "what a kind of sources is called ends with the word in Chinese",
      "# 船\n\n## 造船\n\n- 木板\n- 接缝\n- 帆布\n\n### 练习资源\n\n- **木工**：旧图纸\n- **绳结**：手册\n",
      ["# topic - 造船", "  [ ] study 木板", "  [ ] study 接缝", "  [ ] study 帆布"]),
  ]
}
