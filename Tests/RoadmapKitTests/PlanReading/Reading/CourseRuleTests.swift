import RoadmapKit
import Testing

/// Which of a document's lists are its plan's course, and which only tell how it is gone through.
@Suite struct CourseRuleTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: titles)
  func findsTheTitle(_ text: String, _ title: String) throws {
    #expect(try Fixtures.plan(text).title == title)
  }

  static let titles = [
    (
      "---\nBeekeeping for beginners\n---\n\n# Week 1\n\n- hive\n\n# Week 2\n\n- queen\n",
      "Beekeeping for beginners"
    ),
    ("Bread in two weeks\n\n# Week 1\n\n- flour\n\n# Week 2\n\n- oven\n", "Bread in two weeks"),
    (
      "✅ CHECKLIST FOR SAILORS\n\n## Phase 1: Knots\n\n- [ ] bowline\n\n## Phase 2\n\n- [ ] reef\n",
      "CHECKLIST FOR SAILORS"
    ),
    (
      "Here's a **20-day chess plan** for you:\n\n### Week 1\n\n- forks\n\n### Week 2\n\n- pins\n",
      "20-day chess plan"
    ),
    (
      "# Week 4: The harvest\n\n- [ ] sickle\n\n# Day 1\n\n- [ ] rye\n\n# Day 2\n\n- [ ] oats\n",
      "Week 4: The harvest"
    ),
  ]

  static let rules = [
    Rule(
      "sources as many as the lines of work beside them are sources",
      "# P\n\n## Week 1\n- a\n- b\n\n**Resources:**\n- c\n- d\n\n## Week 2\n- e\n- f\n\n**Resources:**\n- g\n- h\n\n## Week 3\n- i\n- j\n\n**Resources:**\n- k\n- l\n",
      [
        "# week 1 -", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study e",
        "  [ ] study f",
        "# week 3 -", "  [ ] study i", "  [ ] study j",
      ]),
    Rule(
      "two hyphens part a week's number from its title",
      "# Arıcılık\n\n## 1. Hafta -- Kovan\n\n- a\n\n## 2. Hafta -- Bal\n\n- b\n",
      ["# week 1 Kovan", "  [ ] study a", "# week 2 Bal", "  [ ] study b"]),
    Rule(
      "beside days with their lists, numbered headings tell how to learn",
      """
      # Knots

      ## Day 1

      - bowline
      - hitch

      ## Day 2

      - splice
      - bend

      ## Day 3

      - reef
      - sheet

      ## Ways in detail

      ### 1. Drawing

      - one line
      - and its shadow

      ### 2. Singing

      - a rhyme
      - a tune

      ### 3. Repeating

      - at dusk
      - at dawn

      """,
      [
        "# day 1 -", "  [ ] study bowline", "  [ ] study hitch", "# day 2 -", "  [ ] study splice",
        "  [ ] study bend", "# day 3 -", "  [ ] study reef", "  [ ] study sheet",
      ]),
    Rule(
      "a box in a table's cell may have its bullet",
      "# P\n\n| When | What |\n|---|---|\n| May | **Garden** |\n| | - [ ] dig the beds |\n| | - [x] buy seeds |\n",
      ["[ ] study Garden", "[ ] study dig the beds", "[x] study buy seeds"]),
    Rule(
      "numbered headings above sentences are the work where no list is",
      "# Map\n\n## Steps\n\n### 1. Draw the coast\n\nTake your time.\n\n### 2. Name the rivers\n\n```\nask\n```\n\n### 3. Colour the hills\n\nGreen, then brown.\n",
      [
        "# topic - Steps", "  [ ] study 1. Draw the coast", "  [ ] study 2. Name the rivers",
        "  [ ] study 3. Colour the hills",
      ]),
    Rule(
      "a table of work that is longer than all the phases hold is the plan's",
      """
      # Boat

      ## Phases

      ### Phase 1

      - watch others.

      ### Phase 2

      - help others.

      ## The course by milestones

      | # | Milestone | Skill |
      |---|---|---|
      | M1 | Lines of the hull | drawing |
      | M2 | Planks and ribs | sawing |
      | M3 | Mast and sails | sewing |
      | M4 | Rudder and tiller | forging |
      | M5 | Paint and name | painting |

      """,
      [
        "# topic - Phases", "  # phase 1 -", "    [ ] study watch others.", "  # phase 2 -",
        "    [ ] study help others.", "# topic - The course by milestones",
        "  [ ] study Lines of the hull",
        "  [ ] study Planks and ribs", "  [ ] study Mast and sails",
        "  [ ] study Rudder and tiller",
        "  [ ] study Paint and name",
      ]),
    Rule(
      "one part of a document holds the weeks, the others tell of them",
      """
      # Climbing

      ## Part 1. Why it works

      - rest is half of it
      - load grows slowly

      ## Part 2. The weeks

      ### Week 1

      - traverse

      ### Week 2

      - slab

      ### Week 3

      - arete

      ## Part 3. The moves

      ### Slab

      - heels low
      - eyes up

      """,
      [
        "# topic - Part 2. The weeks", "  # week 1 -", "    [ ] study traverse", "  # week 2 -",
        "    [ ] study slab", "  # week 3 -", "    [ ] study arete",
      ]),
    Rule(
      "fields below an exercise are of it, whatever their values",
      "# Gym\n\n## Day 1\n\n1. Squat\n   - Sets: 3\n   - Reps: 8\n2. Chin-up\n   - Sets: 3\n   - Reps: to failure\n   - Aim: a broad back\n3. Row\n   - Sets: 4\n   - Reps: 12\n",
      ["# day 1 -", "  [ ] study Squat", "  [ ] study Chin-up", "  [ ] study Row"]),
    Rule(
      "bullets below a box are of it, though it ends in a colon",
      "# P\n\n## Week 1\n\n- [ ] Drill the three numbers:\n  - `26`\n  - `12`\n- [ ] Rest\n",
      ["# week 1 -", "  [ ] study Drill the three numbers:", "  [ ] study Rest"]),
    Rule(
      "a box with a choice keeps its options",
      "# P\n\n- [ ] Pick two of these:\n  - oak\n  - ash\n  - elm\n- [ ] Rest\n",
      [
        "[ ] study Pick two of these: {pick 2-2}", "  [ ] option oak", "  [ ] option ash",
        "  [ ] option elm", "[ ] study Rest",
      ]),
    Rule(
      "what stands below one heading in every week is work in all of them",
      """
      # P

      ## Week 1

      ### In the field

      - sow
      - water

      ## Week 2

      ### In the field

      - weed
      - thin

      ## Week 3

      ### In the field

      - stake

      ### Before you go on

      - [ ] the rows are straight
      - [ ] nothing is dry

      """,
      [
        "# week 1 -", "  # topic - In the field", "    [ ] study sow", "    [ ] study water",
        "# week 2 -", "  # topic - In the field", "    [ ] study weed", "    [ ] study thin",
        "# week 3 -", "  # topic - In the field", "    [ ] study stake",
        "  # topic - Before you go on", "    [ ] study the rows are straight",
        "    [ ] study nothing is dry",
      ]),
    Rule(
      "Roman numerals count on, too",
      """
      # Winds

      ## Contents of the book

      ### I. Strings

      1. Bow
      2. Bridge

      ### II. Reeds

      3. Oboe
      4. Bassoon

      ### III. Brass

      5. Horn
      6. Tuba

      ## What the book has

      - **Pages**: 300
      - **Pictures**: 20

      """,
      [
        "# topic - Contents of the book", "  # topic - Strings", "    [ ] study Bow",
        "    [ ] study Bridge", "  # topic - Reeds", "    [ ] study Oboe",
        "    [ ] study Bassoon", "  # topic - Brass", "    [ ] study Horn",
        "    [ ] study Tuba",
      ]),
    Rule(
      "a bold sum below days of work is none of them",
      "# Run\n\n## Week 1\n\n| Day | Run |\n|---|---|\n| Tue | Slow 5 km |\n| Thu | Fast 3 km |\n| **All** | **~8 km** |\n",
      ["# week 1 -", "  [ ] study Slow 5 km", "  [ ] study Fast 3 km"]),
    Rule(
      "headings that count on by letters are the course, too",
      """
      # Rowing

      ## Outing A: Arms

      - pull
      - hold

      ## Outing B: Legs

      - push
      - squat

      ## Outing C: Back

      - bend
      - lift

      ## On the water

      - look behind you
      - let others pass

      """,
      [
        "# topic - Outing A: Arms", "  [ ] study pull", "  [ ] study hold",
        "# topic - Outing B: Legs", "  [ ] study push", "  [ ] study squat",
        "# topic - Outing C: Back", "  [ ] study bend", "  [ ] study lift",
      ]),
    Rule(
      "parts below the last week alone stand behind the weeks",
      """
      # Rowing

      # Week 1

      - pull

      # Week 2

      - push

      # Week 3

      - lift

      ## On the water

      - look behind you

      ## In the boathouse

      - dry the oars

      """,
      [
        "# week 1 -", "  [ ] study pull", "# week 2 -", "  [ ] study push", "# week 3 -",
        "  [ ] study lift",
      ]),
    .init(
      "a table of days above the first week shows what each week is like",
      """
      # Rowing

      ## How it goes

      | Day | What | Time |
      |--|--|--|
      | 1 | Technique | 60 min |
      | 2 | Endurance | 60 min |
      | 3 | Rest | – |

      ## Week 1

      | Day | Task |
      |--|--|
      | 1 | Catch |
      | 2 | Drive |

      ## Week 2

      | Day | Task |
      |--|--|
      | 1 | Finish |
      | 2 | Recovery |

      """,
      [
        "# week 1 -", "  [ ] study Catch", "  [ ] study Drive", "# week 2 -",
        "  [ ] study Finish", "  [ ] study Recovery",
      ]),
    .init(
      "where an exercise is found tells more of the box above it",
      "# P\n\n## Knots\n- [ ] Bowline\n  - practice: https://example.com/bowline\n- [ ] Splice\n  - with a fid\n",
      ["# topic - Knots", "  [ ] study Bowline", "  [ ] study Splice"]),
    .init(
      "what all projects hold is no work of the month that names them",
      "# P\n\n## Month 1: Wood\n- Saw\n- Plane\n\n## Month 2: Boats\n\n- A dinghy\n- A canoe\n\n"
        + "Each boat needs to have:\n\n- A drawing\n- A name\n",
      [
        "# month 1 Wood", "  [ ] study Saw", "  [ ] study Plane", "# month 2 Boats",
        "  [ ] study A dinghy", "  [ ] study A canoe",
      ]),
    .init(
      "how things stood in a month is no work of that month",
      "# P\n\n## Current status (Feb 2026)\n- No boat yet\n- No crew\n\n## Rooms\n- Workshop\n- Loft\n",
      ["# topic - Rooms", "  [ ] study Workshop", "  [ ] study Loft"]),
    .init(
      "tools beside labels that hold lists are needed for these; beside lines like it they are work",
      "# P\n\n## Module 1\n- **Topics**:\n  - saw\n- **Tools**: bench, vice\n- **Projects**:\n  - box\n\n"
        + "## Module 2\n- **Tools**: chisels\n- **Joints**: dovetails\n",
      [
        "# phase 1 -", "  [ ] study Topics:", "    [ ] study saw", "  [ ] project Projects:",
        "    [ ] project box", "# phase 2 -", "  [ ] study Tools: chisels",
        "  [ ] study Joints: dovetails",
      ]),
  ]
}
