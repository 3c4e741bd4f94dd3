import RoadmapKit
import Testing

/// What a list is, what its lines are, and what stands below them.
@Suite struct ListFormRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  static let rules: [ReadingRule] = [
    .init(
      "headings that say how often are what is done, and their lists tell how",
      "# Strength\n\n## Session 1\n\n### Main part\n\n#### 1. **Squat** (3x10)\n- **Muscles**: legs\n- **Instead**:\n  - on a machine\n  - on one leg\n\n#### 2. **Row** (4 × 8)\n- **Muscles**: back\n\n#### 3. **Plank** (a minute)\n- **Muscles**: all\n\n## Session 2\n\n### Main part\n\n#### 1. **Press** (3x10)\n- **Muscles**: chest\n\n#### 2. **Curl** (3x12)\n- **Muscles**: arms\n",
      [
        "# phase 1 -", "  # topic - Main part", "    [ ] study 1. Squat (3x10)",
        "    [ ] study 2. Row (4 × 8)", "    [ ] study 3. Plank (a minute)", "# phase 2 -",
        "  # topic - Main part", "    [ ] study 1. Press (3x10)", "    [ ] study 2. Curl (3x12)",
      ]),
    .init(
      "exercises stand beside other items and other lists of their session",
      "# Strength\n\n## Monday\n\n- run a mile\n\n### Squat (3x10)\n- Muscles: legs\n\n### Row (3x10)\n- Muscles: back\n\n### Homework\n- read on\n",
      [
        "# topic - -", "  [ ] study run a mile", "  [ ] study Squat (3x10)",
        "  [ ] study Row (3x10)",
        "  # topic - Homework", "    [ ] task read on",
      ]),
    .init(
      "a heading that says how often its list is done is none of it",
      "# Strength\n\n## Monday\n\n### Warm-up\n- skip\n\n### Main part (3×10)\n- squat\n- row\n\n### Rest of it (2×12)\n- plank\n",
      [
        "# topic - -", "  # topic - Warm-up", "    [ ] study skip",
        "  # topic - Main part (3×10)",
        "    [ ] study squat", "    [ ] study row", "  # topic - Rest of it (2×12)",
        "    [ ] study plank",
      ]),
    .init(
      "a size in pixels is no count of an exercise",
      "# Web\n\n## Pages\n\n### 1920x1080 screens\n- make it wide\n- make it tall\n\n### 1280x720 screens\n- make it narrow\n",
      [
        "# topic - Pages", "  # topic - 1920x1080 screens", "    [ ] study make it wide",
        "    [ ] study make it tall", "  # topic - 1280x720 screens",
        "    [ ] study make it narrow",
      ]),
    .init(
      "bare addresses beside other lists are sources",
      "# Boat\n\n## Steps\n- saw planks\n- tar seams\n- sew sails\n- paint all\n- launch it\n\n## Odds and ends\n- https://e.org/a-long-page\n- https://e.org/another-page\n",
      [
        "# topic - Steps", "  [ ] task saw planks", "  [ ] task tar seams", "  [ ] task sew sails",
        "  [ ] task paint all", "  [ ] task launch it",
      ]),
    .init(
      "a plan of nothing but addresses has them for its work",
      "# Boat\n\n## First\n- https://e.org/a-long-page\n- https://e.org/another-page\n\n## Then\n- https://e.org/a-third-page\n",
      [
        "# topic - First", "  [ ] study https://e.org/a-long-page",
        "  [ ] study https://e.org/another-page", "# topic - Then",
        "  [ ] study https://e.org/a-third-page",
      ]),
    .init(
      "the links that most of a phase is made of are its work",
      "# Boat\n\n## Phase 1\n\nWatch these.\n\n- [Planks](https://e.org/planks)\n- [Seams](https://e.org/seams)\n- [Keels](https://e.org/keels)\n- [Masts](https://e.org/masts)\n\nSomething to read beside it.\n\n- [Knots](https://e.org/knots) a book\n\n## Phase 2\n- sew a sail\n- paint it\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Keels",
        "  [ ] study Masts", "  [ ] study Knots a book", "# phase 2 -", "  [ ] study sew a sail",
        "  [ ] study paint it",
      ]),
    .init(
      "a label that names work holds it below a goal, too",
      "# Boat\n\n## Phase 1\n\n### Objective:\n\n**Content (6 h a week):**\n\n- saw planks\n- tar seams\n\n### Outcome:\n\n- a hull that floats\n\n## Phase 2\n\n### Objective:\n\n- know sails\n\n### Tasks:\n\n- sew one\n",
      [
        "# phase 1 -", "  # topic - Objective", "    # topic - Content (6 h a week)",
        "      [ ] study saw planks", "      [ ] study tar seams", "  # outcomes - Outcome",
        "    [ ] outcome a hull that floats", "# phase 2 -", "  # topic - Tasks",
        "    [ ] task sew one",
      ]),
    .init(
      "bold numbers before paragraphs count them, and what stands right below is theirs",
      "# Boat\n\n## Skills\n\n**1. Saw planks [1 week]** - along the grain.\n\nResources:\n- [Saws](https://e.org/a)\n- [Planes](https://e.org/b)\n\n**2. Caulk seams [1 week]** - from below.\n- [Tar](https://e.org/c)\n\n**3. Step the mast** - in a calm.\n- trim the foot\n- hoist it\n",
      [
        "# topic - Skills", "  [ ] study 1. Saw planks [1 week] - along the grain.",
        "  [ ] study 2. Caulk seams [1 week] - from below.",
        "  [ ] study 3. Step the mast - in a calm.", "    [ ] study trim the foot",
        "    [ ] study hoist it",
      ]),
    .init(
      "bold numbers alone on their lines are headings still",
      "# Boat\n\n**1. Planks**\n\n- saw\n- sand\n\n**2. Seams**\n\n- caulk\n\n**3. Mast**\n\n- step\n",
      [
        "# topic - Planks", "  [ ] study saw", "  [ ] study sand", "# topic - Seams",
        "  [ ] study caulk", "# topic - Mast", "  [ ] study step",
      ]),
    .init(
      "a promise behind a picture is no line of the list above it",
      "# Guitar\n\n1. Chords\n2. Songs\n\n👉 After two months, you will be able to play them!\n\n## Later\n- scales\n",
      ["[ ] study Chords", "[ ] study Songs", "# topic - Later", "  [ ] study scales"]),
    .init(
      "bullets of no Markdown that hold others name the weeks",
      "# Boat\n\n• Week 1: Hull\n• sand the planks\n• caulk the seams\n• Week 2: Sails\n• cut the cloth\n• sew the hems\n",
      [
        "# week 1 Hull", "  [ ] study sand the planks", "  [ ] study caulk the seams",
        "# week 2 Sails", "  [ ] study cut the cloth", "  [ ] study sew the hems",
      ]),
    .init(
      "bullets at the indent of numbered topics are the topics' parts, and the next number is none of them",
      "# Boat\n\n1. Hull\n\n- planks\n- seams\n\n2. Sails\n\n- cloth\n\n3. Ropes\n\n- knots\n",
      [
        "[ ] study Hull", "  [ ] study planks", "  [ ] study seams", "[ ] study Sails",
        "  [ ] study cloth", "[ ] study Ropes", "  [ ] study knots",
      ]),
    .init(
      "bullets right below numbered topics are their parts, below the last one too",
      "# Boat\n\n1) Hull\n- planks\n- seams\n2) Sails\n- cloth\n",
      [
        "[ ] study Hull", "  [ ] study planks", "  [ ] study seams", "[ ] study Sails",
        "  [ ] study cloth",
      ]),
    .init(
      "bullets behind a numbered list are no parts of its last line",
      "# Boat\n\n1. Hull\n2. Sails\n\n- [ ] planks\n- [ ] cloth\n",
      ["[ ] study planks", "[ ] study cloth"]),
    .init(
      "bullets that a tab indents below a heading are its list, on one level",
      "# P\n\n## Week 1\n    •\toars\n\t•\tropes\n\t•\tsails\n\n## Week 2\n\n\t* \twind\n\t* \ttide\n\n## Week 3\n- fog\n",
      [
        "# week 1 -", "  [ ] study oars", "  [ ] study ropes", "  [ ] study sails", "# week 2 -",
        "  [ ] study wind", "  [ ] study tide", "# week 3 -", "  [ ] study fog",
      ]),
    .init(
      "indented lines of which only some begin like a list's are code",
      "# P\n\n- oars\n\nAs a file:\n\n    - name: boat\n      crew: 4\n",
      ["[ ] study oars"]),
    .init(
      "short paragraphs of a week are its list where nothing is marked as one",
      "# P\n\n## Week 1\n\nRead about loops\n\nWrite a loop\n\n## Week 2\n\nRead about maps\n\nUse one\n",
      [
        "# week 1 -", "  [ ] study Read about loops", "  [ ] study Write a loop", "# week 2 -",
        "  [ ] study Read about maps", "  [ ] study Use one",
      ]),
    .init(
      "sentences of a week are no list",
      "# P\n\n## Week 1\n\nThis week is about loops.\n\nTake your time.\n\n- a\n\n## Week 2\n\n- b\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "an arrow right below a list points on from it",
      "# P\n\n## Week 1\n- a\n- b\n➡️ [My notes](w1.md)\n\n## Week 2\n- c\n👉 see above\n",
      ["# week 1 -", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study c"]),
    .init(
      "a footnote and the options of a command are no bullets",
      "# P\n\n## Week 1\n\n- loops\n- maps\n\n*Prices may change\n\n--verbose --quiet\n\n-5 °C at night\n\n## Week 2\n\n- sets\n",
      ["# week 1 -", "  [ ] study loops", "  [ ] study maps", "# week 2 -", "  [ ] study sets"]),
    .init(
      "asterisks that touch their words are bullets where several lines begin so",
      "# P\n\n## Week 1\n\n*loops\n*maps\n*sets\n\n## Week 2\n\n+files\n+[links](l.md)\n",
      [
        "# week 1 -", "  [ ] study loops", "  [ ] study maps", "  [ ] study sets", "# week 2 -",
        "  [ ] study files", "  [ ] study links",
      ]),
    .init(
      "a list that stands too deep is one all the same",
      "# P\n\n## Week 1\n- a\n        - b\n        - c\n- d\n\t\t- e\n",
      [
        "# week 1 -", "  [ ] study a", "    [ ] study b", "    [ ] study c", "  [ ] study d",
        "    [ ] study e",
      ]),
    .init(
      "a few words on the line right above a list name it without a colon",
      "# P\n\n## Module 1\nOutcomes\n- a\n\nCore concepts\n- b\n\n## Module 2\nOutcomes\n- c\n\nCore concepts\n- d\n",
      [
        "# phase 1 -", "  # outcomes - Outcomes", "    [ ] outcome a", "  # topic - Core concepts",
        "    [ ] study b", "# phase 2 -", "  # outcomes - Outcomes", "    [ ] outcome c",
        "  # topic - Core concepts", "    [ ] study d",
      ]),
    .init(
      "a colon above a list makes its lines children, blank lines aside",
      "# P\n\n☐ Learn:\n\n* kubelet\n* scheduler\n\n☐ Debug\n",
      ["[ ] study Learn:", "  [ ] study kubelet", "  [ ] study scheduler", "[ ] study Debug"]),
    .init(
      "choose one makes nested bullets options",
      "# P\n- Design a system (choose one):\n  - A\n  - B\n- Write it up\n",
      [
        "[ ] study Design a system (choose one): {pick 1-1}", "  [ ] option A", "  [ ] option B",
        "[ ] study Write it up",
      ]),
    .init(
      "a bullet before nothing but white space is none",
      "# P\n\n– one\n– \u{B}\u{C}\r– two\n• \u{B}\n",
      ["[ ] study one", "[ ] study two"]),
    .init(
      "in a text without headings a few words above a list are one",
      "Guitar\n\nChords\n- G\n- C\n\nSongs to play\n- one\n\nBe patient.\n- two\n",
      [
        "# topic - Chords", "  [ ] study G", "  [ ] study C", "# topic - Songs to play",
        "  [ ] study one", "  [ ] study two",
      ]),
    .init(
      "a list in a comment of HTML is none",
      "# Boat\n\n## Week 1\n\n- [ ] Sand the planks\n\n<!--\n<ul>\n<li>Old item</li>\n</ul>\n-->\n",
      ["# week 1 -", "  [ ] study Sand the planks"]),
    .init(
      "indented code below weeks is no list, whatever its lines are",
      "# Boat\n\n## Week 1\n\n    npm install\n    docker compose up\n    pytest -q\n\n## Week 2\n\n    git pull\n    make all\n",
      ["[ ] study Week 1", "[ ] study Week 2"]),
    .init(
      "lines indented below weeks are a list in a script without capitals",
      "# 船\n\n## 第1周\n\n    学习绳结\n    打磨木板\n\n## 第2周\n\n    裁剪帆布\n    缝边\n",
      [
        "# week 1 -", "  [ ] study 学习绳结", "  [ ] study 打磨木板", "# week 2 -",
        "  [ ] study 裁剪帆布", "  [ ] study 缝边",
      ]),
    .init(
      "what is indented below the days of a plan without lists is their list",
      "# Boat\n\n## Day 1\n    Hull: wood\n        Sand the planks\n        Caulk the seams\n\n## Day 2\n    Sails: cloth\n        Cut the cloth\n        Sew the hems\n",
      [
        "# day 1 -", "  [ ] study Hull: wood", "    [ ] study Sand the planks",
        "    [ ] study Caulk the seams", "# day 2 -", "  [ ] study Sails: cloth",
        "    [ ] study Cut the cloth", "    [ ] study Sew the hems",
      ]),
    .init(
      "lines broken by hand below a heading in a week are its list",
      "# Boat\n\n## Week 1\n\n#### Strength\n3 x 10 squats  \n3 x 8 rows  \n3 x 5 presses\n\n#### Core\n\n1. Side bridge\n2. Crunch\n\n"
        + "## Week 2\n\n#### Strength\n3 x 12 squats  \n3 x 10 rows  \n3 x 6 presses\n\n**Why:** strong arms  \nhold the sheet,  \nand pull it in\n",
      [
        "# week 1 -", "  # topic - Strength", "    [ ] study 3 x 10 squats",
        "    [ ] study 3 x 8 rows", "    [ ] study 3 x 5 presses", "  # topic - Core",
        "    [ ] study Side bridge", "    [ ] study Crunch", "# week 2 -", "  # topic - Strength",
        "    [ ] study 3 x 12 squats", "    [ ] study 3 x 10 rows", "    [ ] study 3 x 6 presses",
      ]),
    .init(
      "lists in HTML",
      "# P\n\n<h3>Tier 1</h3>\n<ul>\n<li><a href=\"https://e.org/a\">abc</a></li>\n<li class=\"x\">def</li>\n</ul>\n\n<h3>Tier 2</h3>\n<ol>\n  <li>ghi\n  <li>jkl</li>\n</ol>\n",
      [
        "# topic - Tier 1", "  [ ] study abc", "  [ ] study def", "# topic - Tier 2",
        "  [ ] study ghi", "  [ ] study jkl",
      ]),
    .init(
      "a weekday's line beside a labelled list is a remark",
      "# P\n\n## Semana 1\n**Conteúdo:**\n- a\n- b\n\n**Quinta:** só revisão.\n\n"
        + "## Semana 2\n**Conteúdo:**\n- c\n- d\n\n**Quinta:** simulado.\n",
      [
        "# week 1 -", "  # topic - Conteúdo", "    [ ] study a", "    [ ] study b", "# week 2 -",
        "  # topic - Conteúdo", "    [ ] study c", "    [ ] study d",
      ]),
    .init(
      "a numbered line in a bullet holds what is indented below it",
      "# P\n\n- 1. Ropes\n  - 1.1. Coiling\n  - 1.2. Splicing\n- 2. Sails\n  - 2.1. Reefing\n",
      [
        "[ ] study Ropes", "  [ ] study 1.1. Coiling", "  [ ] study 1.2. Splicing",
        "[ ] study Sails", "  [ ] study 2.1. Reefing",
      ]),
    .init(
      "numbers beside shares below a state's word are sums",
      "# P\n\n## Log\n\n| | Total | Done |\n|--|--|--|\n| Sum | 63 | 0 |\n| Share | — | 0% |\n\n"
        + "## Week 1\n\n| # | Knot | Done |\n|--|--|--|\n| 1 | Bowline | [ ] |\n| 2 | Reef | [ ] |\n",
      ["# week 1 -", "  [ ] study Bowline", "  [ ] study Reef"]),
  ]
}
