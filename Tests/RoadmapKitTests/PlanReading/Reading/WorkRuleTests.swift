import RoadmapKit
import Testing

/// Which lists, paragraphs and headings are the work.
@Suite struct WorkRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  static let rules: [ReadingRule] = [
    .init(
      "days of a week are work beside the boxes of what is handed in",
      "# Boat\n\n## Week 1\n\n**Goals:**\n- know wood\n\n**Daily tasks:**\n- **Monday:** saw planks\n- **Tuesday:** plane them\n- **Wednesday:** join two\n\n**Deliverables:**\n- [ ] a joint\n- [ ] a plank\n\n"
        + "## Woche 2\n\n**Aufgaben:**\n- Montag: Nähte\n- Dienstag: Teer\n- Mittwoch: Farbe\n\n**Abgabe:**\n- [ ] eine Naht\n- [ ] Farbprobe\n",
      [
        "# week 1 -", "  # topic - Daily tasks", "    [ ] task Monday: saw planks",
        "    [ ] task Tuesday: plane them", "    [ ] task Wednesday: join two",
        "  [ ] deliverable a joint", "  [ ] deliverable a plank", "# week 2 -",
        "  # topic - Aufgaben", "    [ ] study Montag: Nähte", "    [ ] study Dienstag: Teer",
        "    [ ] study Mittwoch: Farbe", "  [ ] deliverable eine Naht",
        "  [ ] deliverable Farbprobe",
      ]),
    .init(
      "a month's number alone ends a stretch of months",
      "# Boat\n\n## 船体（2030.05–06）\n- planks\n\n## 帆（2030.07–2031.01）\n- cloth\n",
      ["# month 5-6 船体", "  [ ] study planks", "# month 7 帆", "  [ ] study cloth"]),
    .init(
      "the files of each day are where its work is kept",
      "# Boat\n\n"
        + (1...3).map {
          "## Day \($0)\n- **Topics**: planks \($0)\n- **Practice**: saw \($0)\n- **Files**: `day-\($0)/saw.js`, `day-\($0)/`\n- **Commands**: `cut`, `join`\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# day \($0) -", "  [ ] study Topics: planks \($0)", "  [ ] task saw \($0)",
          "  [ ] study Commands: cut, join",
        ]
      }),
    .init(
      "what is nice to know before the weeks is none of their options",
      "# Boat\n\n## What to know\n\n### Must have\n- knots\n- tides\n\n### Nice to have\n- stars\n- tar\n\n## Schedule\n\n### Week 1\n- planks\n- seams\n\n### Week 2\n- cloth\n- hems\n\n## Nice to have\n- paint\n",
      [
        "# topic - Schedule", "  # week 1 -", "    [ ] study planks", "    [ ] study seams",
        "  # week 2 -", "    [ ] study cloth", "    [ ] study hems",
        "# topic - Nice to have {optional}", "  [ ] study paint",
      ]),
    .init(
      "boxes beside the lists of two weeks silence no list of a third without any",
      "# Boat\n\n"
        + [1, 2].map {
          "## Week \($0)\n\n- [ ] saw \($0)\n- [ ] sand \($0)\n\n**Look:**\n- at the grain \($0)\n\n"
        }.joined() + "## Week 3\n\n**Look:**\n- at the seams\n",
      [
        "# week 1 -", "  [ ] study saw 1", "  [ ] study sand 1", "# week 2 -", "  [ ] study saw 2",
        "  [ ] study sand 2", "# week 3 -", "  # topic - Look", "    [ ] study at the seams",
      ]),
    .init(
      "sources as many as the lines of work beside them are sources",
      "# P\n\n## Week 1\n- a\n- b\n\n**Resources:**\n- c\n- d\n\n## Week 2\n- e\n- f\n\n**Resources:**\n- g\n- h\n\n## Week 3\n- i\n- j\n\n**Resources:**\n- k\n- l\n",
      [
        "# week 1 -", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study e",
        "  [ ] study f",
        "# week 3 -", "  [ ] study i", "  [ ] study j",
      ]),
    .init(
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
    .init(
      "numbered headings above sentences are the work where no list is",
      "# Map\n\n## Steps\n\n### 1. Draw the coast\n\nTake your time.\n\n### 2. Name the rivers\n\n```\nask\n```\n\n### 3. Colour the hills\n\nGreen, then brown.\n",
      [
        "# topic - Steps", "  [ ] study 1. Draw the coast", "  [ ] study 2. Name the rivers",
        "  [ ] study 3. Colour the hills",
      ]),
    .init(
      "days whose lists are all hours have these for their work",
      "# Boat week\n\n#### Monday\n- 06:00 Row\n- 07:30 Sand\n\n#### Tuesday\n- 06:00 Swim\n- 07:30 Caulk\n\n"
        + "#### Wednesday\n- 06:00 Rest\n- 09:00 Sew\n",
      [
        "# day mon -", "  [ ] study 06:00 Row", "  [ ] study 07:30 Sand", "# day tue -",
        "  [ ] study 06:00 Swim", "  [ ] study 07:30 Caulk", "# day wed -",
        "  [ ] study 06:00 Rest", "  [ ] study 09:00 Sew",
      ]),
    .init(
      "an exercise on a label is work beside bullets",
      "# P\n\n## Week 1\n- a\n- b\n\n**Exercise:** build one\n\n## Week 2\n- c\n",
      [
        "# week 1 -", "  [ ] study a", "  [ ] study b", "  [ ] task Exercise: build one",
        "# week 2 -",
        "  [ ] study c",
      ]),
    .init(
      "where the author makes lists, short lines among sentences are none",
      "# P\n\n## Week 1\n- a\n\n## Week 2\n\nNo plan any more.\n\nDetails: see the folder\n\nThen you are there 🏆\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -"]),
    .init(
      "numbers that do not go on make no list of sentences",
      "# P\n\n- read\n- write\n\n10-minute walks help.\n\n3-4 pages are enough.\n\n2-day breaks do too.\n",
      ["[ ] study read", "[ ] study write"]),
    .init(
      "references in a list of their own are what a week is made of where nothing else is",
      "# P\n\n## Week 1\n\n- Loops: [talk](https://a.example)\n- Maps: [talk](https://b.example)\n\n## Week 2\n\n- sets\n",
      [
        "# week 1 -", "  [ ] study Loops: talk", "  [ ] study Maps: talk", "# week 2 -",
        "  [ ] study sets",
      ]),
    .init(
      "a list of actions is work outside the weeks too",
      "# 船\n\n## 第1周\n\n- 木板\n- 接缝\n\n## 第2周\n\n- 帆布\n\n## 快速行动清单（今天）\n\n1. 买木板\n2. 找锯子\n",
      [
        "# week 1 -", "  [ ] study 木板", "  [ ] study 接缝", "# week 2 -", "  [ ] study 帆布",
        "# topic - 快速行动清单（今天）", "  [ ] task 买木板", "  [ ] task 找锯子",
      ]),
    .init(
      "in a text without any mark indentation is the list",
      "Plan\n\nWeek 1\n\tRead ch 1\n\tRead ch 2\nWeek 2\n\n\tBuild it\n",
      [
        "# week 1 -", "  [ ] study Read ch 1", "  [ ] study Read ch 2", "# week 2 -",
        "  [ ] study Build it",
      ]),
    .init(
      "a list that keeps count of the weeks is none of items",
      "# P\n## Week 1\n- a\n- b\n## Week 2\n- c\n## Progress so far\n- [x] Week 1\n- [ ] Week 2\n",
      ["# week 1 -", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study c"]),
    .init(
      "headings alone are the items where nothing else is",
      "# P\n## Month 1\n### Basics\nText.\n### Tests\n## Month 2\n### Tools\n",
      [
        "# month 1 -", "  [ ] study Basics", "  [ ] study Tests", "# month 2 -",
        "  [ ] study Tools",
      ]),
    .init(
      "a daily timetable holds no items",
      "# P\n## Daily schedule\n- 06:00–07:00 read\n- 20:00 code\n## Week 1\n- a\n",
      ["# week 1 -", "  [ ] study a"]),
    .init(
      "a day that is nothing but files to read has them for its work",
      "# Boat\n\n## Day 1\n\n- `hull/planks.md`\n- Sand them\n- Caulk them\n\n## Day 2\n\n- `sails/cloth.md`\n- `sails/hems.md`\n\n## Day 3\n\n- Cut the cloth\n- Sew the hems\n- Rig the mast\n",
      [
        "# day 1 -", "  [ ] study hull/planks.md", "  [ ] study Sand them",
        "  [ ] study Caulk them",
        "# day 2 -", "  [ ] study sails/cloth.md", "  [ ] study sails/hems.md", "# day 3 -",
        "  [ ] study Cut the cloth", "  [ ] study Sew the hems", "  [ ] study Rig the mast",
      ]),
    .init(
      "a book beside a course is the work of a topic that holds no other",
      "# Boat\n\n## 1. Hull\n\n- **Book:** Smith, Planks\n- **Course:** Seams 101\n\n## 2. Sails\n\n- **Book:** Jones, Cloth\n- **Course:** Hems 101\n",
      [
        "# topic - Hull", "  [ ] study Book: Smith, Planks", "  [ ] study Course: Seams 101",
        "# topic - Sails", "  [ ] study Book: Jones, Cloth", "  [ ] study Course: Hems 101",
      ]),
    .init(
      "a book beside work is none",
      "# Boat\n\n## 1. Hull\n\n- **Book:** Smith, Planks\n- Caulk the seams\n\n## 2. Sails\n\n- **Book:** Jones, Cloth\n- Sew the hems\n",
      [
        "# topic - Hull", "  [ ] study Caulk the seams", "# topic - Sails",
        "  [ ] study Sew the hems",
      ]),
    .init(
      "a numbered list of sentences is work where the lists that count on from it are",
      "# Boat\n\n## Hull\n\n1. **Planks** are sanded first.\n2. **Seams** come after them.\n3. **Paint** goes on last.\n\n"
        + "## Sails\n\n4. Cloth\n5. Hems\n\n## Ropes\n\n6. Knots\n7. Splices\n",
      [
        "# topic - Hull", "  [ ] study Planks are sanded first.",
        "  [ ] study Seams come after them.", "  [ ] study Paint goes on last.",
        "# topic - Sails", "  [ ] study Cloth", "  [ ] study Hems",
        "# topic - Ropes", "  [ ] study Knots", "  [ ] study Splices",
      ]),
    .init(
      "reading is a skill beside listening",
      "# P\n\n## Listening\n- a\n- b\n\n## Reading\n- c\n- d\n\n## Speaking\n- e\n",
      [
        "# topic - Listening", "  [ ] study a", "  [ ] study b", "# topic - Reading",
        "  [ ] study c",
        "  [ ] study d", "# topic - Speaking", "  [ ] study e",
      ]),
    .init(
      "a week's topics are its work, and not the book below them",
      "# Boat\n\nWeek 1\nTopics: planks, seams\nBook: Smith\n\nWeek 2\nTopics: cloth, hems\nBook: Jones\n",
      [
        "# week 1 -", "  [ ] study Topics: planks, seams", "# week 2 -",
        "  [ ] study Topics: cloth, hems",
      ]),
    .init(
      "files with the time that they take are read then",
      "# Boat\n\n## Week 1\n\n- Sand it\n- Caulk it\n- Paint it\n- Oil it\n\n## Week 2\n\n- Cut it\n- Sew it\n- Rig it\n- Test it\n\n### Reading\n\nIn this order.\n\n### Manuals\n\n- `hull.md` (30 min)\n- `sails.md` (1 h)\n",
      [
        "# week 1 -", "  [ ] study Sand it", "  [ ] study Caulk it", "  [ ] study Paint it",
        "  [ ] study Oil it", "# week 2 -", "  [ ] study Cut it", "  [ ] study Sew it",
        "  [ ] study Rig it", "  [ ] study Test it", "  # topic - Manuals",
        "    [ ] study hull.md (30 min)", "    [ ] study sails.md (1 h)",
      ]),
    .init(
      "beside the days of a week that comes again, a line or two are no work",
      "# Boat\n\n| Day | Part |\n|---|---|\n| Mon | Hull |\n| Tue | Sails |\n| Wed | Hull |\n| Thu | Sails |\n| Fri | Hull |\n\n**On a bad day:**\n\n- Hull: one plank\n- Sails: one hem\n",
      [
        "[ ] study Hull", "[ ] study Sails", "[ ] study Hull", "[ ] study Sails",
        "[ ] study Hull",
      ]),
    .init(
      "two words whose last names one task name it",
      "# Boat\n\n## Week 1\n\n- Planks\n- Seams\n\n**Checkpoint exercise:** bend a plank.\n\n**Spaced practice:** it sticks.\n\n## Week 2\n\n- Cloth\n- Hems\n\n**実践課題**: 帆を縫う。\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams",
        "  [ ] task Checkpoint exercise: bend a plank.", "# week 2 -", "  [ ] study Cloth",
        "  [ ] study Hems", "  [ ] task 実践課題: 帆を縫う。",
      ]),
    .init(
      "homework of a week that is no list is its lines",
      "# Лодка\n\n## Неделя 1\n\n### Корпус\n\n- доски\n- швы\n\n### Практическое задание\n\n[Согнуть доску](https://example.org/a) - 2 часа.\n\n## Неделя 2\n\n- парус\n- канат\n",
      [
        "# week 1 -", "  # topic - Корпус", "    [ ] study доски", "    [ ] study швы",
        "  # topic - Практическое задание",
        "    [ ] task Согнуть доску - 2 часа.", "# week 2 -",
        "  [ ] study парус", "  [ ] study канат",
      ]),
    .init(
      "phases whose lists are all paths of files have these for their work",
      "# Boat\n\n## Phase 1\n\n1. `1-hull/planks/`\n2. `1-hull/seams/`\n3. `1-hull/paint/`\n\n## Phase 2\n\n1. `2-sails/cloth/`\n2. `2-sails/hems/`\n3. `2-sails/ropes/`\n\n"
        + "## Layout\n\n- `notes.md`\n- `costs.md`\n",
      [
        "# phase 1 -", "  [ ] study 1-hull/planks/", "  [ ] study 1-hull/seams/",
        "  [ ] study 1-hull/paint/", "# phase 2 -", "  [ ] study 2-sails/cloth/",
        "  [ ] study 2-sails/hems/", "  [ ] study 2-sails/ropes/",
      ]),
    .init(
      "sets that are told in full, and again below the next exercise, are work in both",
      "# Boat\n\n## Day 1\n\n### Oars\n- Set 1: 5 strokes\n- Set 2: 5 strokes\n- Set 3: 4 strokes\n\n### Ropes\n- Set 1: 8 pulls\n- Set 2: 8 pulls\n- Set 3: 6 pulls\n\n## Day 2\n- cloth\n",
      [
        "# day 1 -", "  # topic - Oars", "    [ ] study Set 1: 5 strokes",
        "    [ ] study Set 2: 5 strokes", "    [ ] study Set 3: 4 strokes", "  # topic - Ropes",
        "    [ ] study Set 1: 8 pulls", "    [ ] study Set 2: 8 pulls",
        "    [ ] study Set 3: 6 pulls",
        "# day 2 -", "  [ ] study cloth",
      ]),
    .init(
      "what to do for each of them is a way to work",
      "# P\n\n## Week 1\n- a\n\nFor each problem:\n- read\n- solve\n\n## Week 2\n- b\n\n**Pour chaque exercice :**\n- lire\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "days made of links are work, and so are the links of the others",
      "# P\n\n## День 1\n- [a](https://e.org/a)\n## День 2\n- [b](https://e.org/b)\n## День 3\n- [c](https://e.org/c)\n## День 4\n- [d](https://e.org/d)\n\n**Завдання:**\n\n- писати\n",
      [
        "# day 1 -", "  [ ] study a", "# day 2 -", "  [ ] study b", "# day 3 -", "  [ ] study c",
        "# day 4 -", "  [ ] study d", "  # topic - Завдання", "    [ ] study писати",
      ]),
    .init(
      "files named in code are no work beside it",
      "# पाठ\n\n## Files / फ़ाइलें\n- `data.json` - सब कुछ\n- `img/` - चित्र\n\n## पाठ्यक्रम\n1. चर\n2. सूची\n3. फ़ंक्शन\n4. फ़ाइल\n5. वर्ग\n",
      [
        "# topic - पाठ्यक्रम", "  [ ] study चर", "  [ ] study सूची", "  [ ] study फ़ंक्शन", "  [ ] study फ़ाइल",
        "  [ ] study वर्ग",
      ]),
    .init(
      "suggested sources in Arabic",
      "# خطة\n\n## المرحلة 1\n- قراءة\n- **المصادر المقترحة:** كتاب\n\n## المرحلة 2\n- كتابة\n- **المصادر المقترحة:** موقع\n",
      ["# phase 1 -", "  [ ] study قراءة", "# phase 2 -", "  [ ] study كتابة"]),
    .init(
      "minutes of rest behind a row's words are no timetable",
      "# P\n\n## Semana 1\n\n| Ejercicio | Series | Descanso |\n|---|---|---|\n| Remo | 3x8 | 2:00 min |\n| Press | 3x9 | 1:30 |\n| Plancha | 2x5 | 0:45 |\n",
      ["# week 1 -", "  [ ] study Remo", "  [ ] study Press", "  [ ] study Plancha"]),
    .init(
      "a step with its tasks holds them",
      "# Boat\n\n- **Step 1: Planks**\n  - **Tasks:** saw\n  - **Project:** a bench\n\n- **Step 2: Seams**\n  - **Tasks:** caulk\n  - **Project:** a tub\n",
      [
        "# phase 1 Planks", "  [ ] task saw", "  [ ] project a bench", "# phase 2 Seams",
        "  [ ] task caulk", "  [ ] project a tub",
      ]),
    .init(
      "a label of work is one where its subject names no term, too",
      "# School\n\n### Hull\n*semester 1*\n\n**Stoff:**\n- planks\n- seams\n\n### Sails\n*semester 2*\n\n**Stoff:**\n- cloth\n- hems\n\n### Rig\n\n**Stoff:**\n- mast\n- boom\n",
      [
        "# topic - Hull", "  # phase 1 -", "    # topic - Stoff", "      [ ] study planks",
        "      [ ] study seams", "# topic - Sails", "  # phase 2 -", "    # topic - Stoff",
        "      [ ] study cloth", "      [ ] study hems", "# topic - Rig", "  # topic - Stoff",
        "    [ ] study mast", "    [ ] study boom",
      ]),
    .init(
      "two checklists silence no topics",
      "# Boat\n\n## Hull\n- planks\n- seams\n- ribs\n\n## Sails\n- cloth\n- hems\n- reefs\n\n## Before\n- [ ] sign on\n- [ ] get the badge\n\n## After\n- [ ] wash\n- [ ] dry\n- [ ] go\n\n"
        + "## Rig\n- mast\n- boom\n- stay\n- shroud\n- halyard\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study ribs",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems", "  [ ] study reefs",
        "# topic - Before", "  [ ] study sign on", "  [ ] study get the badge", "# topic - After",
        "  [ ] study wash", "  [ ] study dry", "  [ ] study go", "# topic - Rig",
        "  [ ] study mast", "  [ ] study boom", "  [ ] study stay", "  [ ] study shroud",
        "  [ ] study halyard",
      ]),
    .init(
      "one checklist at the end silences no other list",
      "# Boat\n\n## Hull\n- planks\n- seams\n- ribs\n\n## Sails\n- cloth\n- hems\n- reefs\n\n## Before you cast off\n- [ ] fuel\n- [ ] water\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study ribs",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems", "  [ ] study reefs",
        "# topic - Before you cast off", "  [ ] study fuel", "  [ ] study water",
      ]),
    .init(
      "topics are work, however whole their sentences are",
      "# Boat\n\n## Topics covered\n- Why a hull leaks, and what a seam does about it. It is never dry.\n- How the cloth is cut so that it draws well. The grain tells you all.\n- What the rig carries in a storm at sea. It is more than you think.\n\n"
        + "## What we believe\n- We trust the tide more than the chart at all times of the year. It was there long before us.\n- We credit the yard that cut the planks for us. Whatever floats here is their work as much as it is ours.\n\n## To build\n- mast\n- boom\n- oar\n",
      [
        "# topic - Topics covered",
        "  [ ] study Why a hull leaks, and what a seam does about it. It is never dry.",
        "  [ ] study How the cloth is cut so that it draws well. The grain tells you all.",
        "  [ ] study What the rig carries in a storm at sea. It is more than you think.",
        "# topic - To build", "  [ ] study mast", "  [ ] study boom", "  [ ] study oar",
      ]),
    .init(
      "days in plain lines below a week are its work, whatever label stands above them",
      "# Boat\n\n### Weeks 1-2: Hull\nGoal: know wood.  \nTimeline:  \nDays 1-4: saw the planks (8 hours).  \nDays 5-10: bend the ribs.  \nSources and Resources:  \nRead the book of hulls (10 hours).  \n\n"
        + "### Weeks 3-4: Rig\nTimeline:  \nDays 1-7: step the mast.  \nDays 8-14: cut the sails.  \n",
      [
        "# week 1-2 Hull", "  [ ] study Days 1-4: saw the planks (8 hours).",
        "  [ ] study Days 5-10: bend the ribs.", "# week 3-4 Rig",
        "  [ ] study Days 1-7: step the mast.", "  [ ] study Days 8-14: cut the sails.",
      ]),
    .init(
      "so they are as sentences, and in other languages",
      "# Boot\n\n## Woche 1\nTag 1: Planken sägen.\nTag 2: Spanten biegen.\n\n## Woche 2\nTag 1: Mast setzen.\n\nTag 2: Segel nähen.\n",
      [
        "# week 1 -", "  [ ] study Tag 1: Planken sägen.", "  [ ] study Tag 2: Spanten biegen.",
        "# week 2 -", "  [ ] study Tag 1: Mast setzen.", "  [ ] study Tag 2: Segel nähen.",
      ]),
    .init(
      "what is read each week is its work",
      "# Boats in books\n\n"
        + (1...3).map {
          "## Week \($0)\n\n### Readings\n- Melville, chapter \($0)\n- Conrad, pp. \($0)–9\n\n### Lab\n- saw \($0)\n- plane \($0)\n- sand \($0)\n\n"
        }.joined(),
      (1...3).flatMap {
        [
          "# week \($0) -", "  # topic - Readings", "    [ ] study Melville, chapter \($0)",
          "    [ ] study Conrad, pp. \($0)–9", "  # topic - Lab", "    [ ] study saw \($0)",
          "    [ ] study plane \($0)", "    [ ] study sand \($0)",
        ]
      }),
    .init(
      "a subject's only list is what the others have there, whatever its label",
      "# Boat\n\n## Phase 1: Hull\n\n### 1.1 Planks\n📌 Topics:\n- oak\n- ash\n\n### 1.2 Ribs\n📌 Topics:\n- steam\n- bend\n\n### 1.3 Seas\n📚 Key takeaways:\n- right of way\n- lights\n\n"
        + "## Phase 2: Rig\n\n### 2.1 Mast\n- step it\n- stay it\n",
      [
        "# phase 1 Hull", "  # topic - Planks", "    # topic - Topics", "      [ ] study oak",
        "      [ ] study ash", "  # topic - Ribs", "    # topic - Topics", "      [ ] study steam",
        "      [ ] study bend", "  # topic - Seas", "    # topic - Key takeaways",
        "      [ ] study right of way", "      [ ] study lights", "# phase 2 Rig",
        "  # topic - Mast", "    [ ] study step it", "    [ ] study stay it",
      ]),
    .init(
      "they are the work of weeks that hold nothing else",
      "# Boat\n\n## Week 1\n\n### Learning objectives\n- explain a seam\n- name the sails\n\n## Week 2\n\n### Learning objectives\n- reef\n- gybe\n",
      [
        "# week 1 -", "  # topic - Learning objectives", "    [ ] study explain a seam",
        "    [ ] study name the sails", "# week 2 -", "  # topic - Learning objectives",
        "    [ ] study reef", "    [ ] study gybe",
      ]),
  ]
}
