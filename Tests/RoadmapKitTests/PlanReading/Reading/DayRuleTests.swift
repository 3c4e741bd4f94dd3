import RoadmapKit
import Testing

/// What is a day, and what the hours of one are.
@Suite struct DayRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  static let rules: [ReadingRule] = [
    .init(
      "a bold range of dates right below a week says when it is",
      "# P\n\n## Week 1\n**Mar 30 – Apr 5 · 10 km**\n\n- [ ] run\n\n## Week 2\n**Apr 6 – Apr 12**\n\n- [ ] run far\n",
      ["# week 1 -", "  [ ] study run", "# week 2 -", "  [ ] study run far"]),
    .init(
      "dates in bold part a phase where a list stands below them",
      "# P\n\n## Phase 1\n**Jan 5 – Jan 11**\n- a\n\n**Jan 12 – Jan 18**\n- b\n",
      ["# phase 1 -", "  # day 5-11 -", "    [ ] study a", "  # day 12-18 -", "    [ ] study b"]),
    .init(
      "days in bold that pictures follow",
      "# P\n\n### **Week 1: Sums** 🔢\n\n**Day 1: Add** 🧮  \n- a\n\n**Day 2: Take** 🥧  \n- b\n",
      ["# week 1 Sums", "  # day 1 Add", "    [ ] study a", "  # day 2 Take", "    [ ] study b"]),
    .init(
      "a plan of one day has its parts in a table of times",
      "# Boat\n\n## 1-day plan\n\n**Begin nothing new today, only look back.**\n\n| Time of day | Action |\n|---|---|\n| Morning (2 h) | Sand the planks |\n| Afternoon | Caulk the seams |\n| Night | Sleep on board |\n\n"
        + "## 2-day plan\n\n### Day 1 — Hull\n- Sand slowly\n- Caulk slowly\n\n### Day 2 — Sails\n- Cut the cloth\n",
      [
        "# topic - 1-day plan", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "  [ ] study Sleep on board", "# topic - 2-day plan", "  # day 1 Hull",
        "    [ ] study Sand slowly",
        "    [ ] study Caulk slowly", "  # day 2 Sails", "    [ ] study Cut the cloth",
      ]),
    .init(
      "hours a day above the parts of a plan are no work",
      "# Boat\n\n- 2h/day of work (at least 1h/day) => 12h/week\n- mornings are best?\n\n## Hull\n- planks\n- seams\n\n## Sails\n- cloth\n- hems\n\n## Rig\n- mast\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems", "# topic - Rig", "  [ ] study mast",
      ]),
    .init(
      "numbered parts, each a month further, are months and no days",
      "# Boat\n\n## 2. July — Hull\n- planks\n- seams\n\n## 3. August — Sails\n- cloth\n- hems\n",
      [
        "# month 7 Hull",
        "  [ ] study planks", "  [ ] study seams", "# month 8 Sails", "  [ ] study cloth",
        "  [ ] study hems",
      ]),
    .init(
      "numbered days of one month are days",
      "# Boot\n\n## 1. Juli – Rumpf\n- Planken\n- Fugen\n\n## 2. Juli – Segel\n- Tuch\n",
      [
        "# day 1 Rumpf", "  [ ] study Planken", "  [ ] study Fugen", "# day 2 Segel",
        "  [ ] study Tuch",
      ]),
    .init(
      "what begins like a month and goes on is no day",
      "# Boat\n\n## Day 1\n- saw\n\n## Day 2\n- plane\n\n## At home\n\n### 2. Set up the yard\n- ramp\n\n### 3 out of 5\n- rope\n",
      [
        "# day 1 -", "  [ ] study saw", "# day 2 -", "  [ ] study plane",
      ]),
    .init(
      "a day of a month with a short name",
      "# Barca\n\n## 2 set: Scafo\n- assi\n\n## 3 set – 5 set\n- vele\n\n## 6 set lunedì\n- remi\n",
      [
        "# day 2 Scafo", "  [ ] study assi", "# day 3-5 -", "  [ ] study vele", "# day 6 lunedì",
        "  [ ] study remi",
      ]),
    .init(
      "a day of prose between days with lists can be ticked",
      """
      # P

      ## Week 1

      ### Day 1: abc
      - a

      ### Day 2: def

      Read how the wind works. Take notes of it.

      ```
      code
      ```

      ### Day 3: ghi
      - b

      ## Week 2

      ### Day 1: jkl
      - c

      ### Day 2: mno
      - d
      """,
      [
        "# week 1 -", "  # day 1 abc", "    [ ] study a", "  # day 2 def", "    [ ] study def",
        "  # day 3 ghi", "    [ ] study b", "# week 2 -", "  # day 1 jkl", "    [ ] study c",
        "  # day 2 mno", "    [ ] study d",
      ]),
    .init(
      "weeks in a line above the same weeks tell of them, and a day of rest is none of work",
      """
      # P

      **Weeks 1–3 · 30 hours · what to know before: JavaScript**

      ## Week 1: abc
      - a

      ## Week 2: def

      ## Week 3: ghi
      - b
      """,
      [
        "# week 1-3 30 hours · what to know before: JavaScript", "# week 1 abc", "  [ ] study a",
        "# week 2 def", "# week 3 ghi", "  [ ] study b",
      ]),
    .init(
      "from when to when a day is learnt in is no work",
      "# Boat\n\n## Blocks\n\n- Morning: 7:00 AM – 8:30 AM (1.5 hours)\n- Evening: 8:00 PM – 9:00 PM\n\n## Hull\n\n- Planks\n- Seams\n- Ribs\n\n## Sails\n\n- Cloth\n- Hems\n- Ropes\n",
      [
        "# topic - Hull", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Ribs",
        "# topic - Sails", "  [ ] study Cloth", "  [ ] study Hems", "  [ ] study Ropes",
      ]),
    .init(
      "headings of days above code alone, below no week, only tell of the plan's days",
      "# Boat\n\n## Week 1\n\n- Planks\n- Seams\n\n## Week 2\n\n- Cloth\n- Hems\n- Ropes\n\n## Templates\n\n### Day 4 – basics\n\n```\nhem()\n```\n\n### Day 5 – more\n\n```\nrope()\n```\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams", "# week 2 -", "  [ ] study Cloth",
        "  [ ] study Hems", "  [ ] study Ropes",
      ]),
    .init(
      "headings of two numbers beside each other are days, whichever is the month",
      "# Boat\n\n## 05/01\n- planks\n- seams\n\n## 06/01\n- cloth\n",
      [
        "# day - 05/01", "  [ ] study planks", "  [ ] study seams", "# day - 06/01",
        "  [ ] study cloth",
      ]),
    .init(
      "a heading with parts between two days goes on with the first",
      "# Boat\n\n## Monday\n\n### Hull\n- planks\n\n## Below\n\n### Keel\n- bolts\n\n### Ribs\n- bend\n\n## Tuesday\n\n### Sails\n- cloth\n",
      [
        "# day mon -", "  # topic - Hull", "    [ ] study planks", "# topic - Below",
        "  # topic - Keel", "    [ ] study bolts", "  # topic - Ribs", "    [ ] study bend",
        "# day tue -", "  # topic - Sails", "    [ ] study cloth",
      ]),
    .init(
      "days in Hebrew",
      "# P\n\n## יום 1: abc\n- a\n\n## יום 2: def\n- b\n",
      ["# day 1 abc", "  [ ] study a", "# day 2 def", "  [ ] study b"]),
    .init(
      "days in Hungarian",
      "# P\n\n## 1. nap: abc\n- a\n\n## 2. nap: def\n- b\n",
      ["# day 1 abc", "  [ ] study a", "# day 2 def", "  [ ] study b"]),
    .init(
      "days without a list are what a week of plain lines holds, whatever stands before",
      "공부\n\n1. 하루 시간\n두 시간을 권한다.\n\n1단계: 기초\n1주차:\n\n1~2일차: 읽기\n3~4일차: 쓰기\n5~7일차: 복습\n2주차:\n\n1~2일차: 듣기\n3~4일차: 말하기\n5~7일차: 시험\n",
      [
        "# phase 1 기초", "  # week 1 -", "    [ ] study 1~2일차: 읽기", "    [ ] study 3~4일차: 쓰기",
        "    [ ] study 5~7일차: 복습", "  # week 2 -", "    [ ] study 1~2일차: 듣기",
        "    [ ] study 3~4일차: 말하기", "    [ ] study 5~7일차: 시험",
      ]),
    .init(
      "what is dated beside dated weeks, or leads up to the first day, is work",
      "# Boat\n\n## Before Day One: the yard\n\n- rent a shed\n- buy a saw\n\n## Day One: Hull\n\n- planks\n- seams\n\n## Day 2: Sails\n\n- cloth\n- hems\n",
      [
        "# topic - Before Day One: the yard", "  [ ] study rent a shed", "  [ ] study buy a saw",
        "# day 1 Hull", "  [ ] study planks", "  [ ] study seams", "# day 2 Sails",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    .init(
      "a day by number and month's name",
      "# Barco\n\n## Sex 27/fev — Casco\n\n- tábuas\n\n## Sáb 28/fev — Velas\n\n- pano\n",
      ["# day 27 Casco", "  [ ] study tábuas", "# day 28 Velas", "  [ ] study pano"]),
    .init(
      "the hours of a day that has its date are its programme",
      "# Regatta\n\n## Friday 3 May 2030\n\n| Time | Topic | Host |\n|---|---|---|\n| 09:00 - 10:00 | Opening | Ada |\n| 10:00 - 12:00 | Knots | Bo |\n\n"
        + "## Saturday 4 May 2030\n\n| Time | Topic | Host |\n|---|---|---|\n| 09:00 - 11:00 | Sails | Ada |\n",
      [
        "# day 3 -", "  [ ] study Opening", "  [ ] study Knots", "# day 4 -", "  [ ] study Sails",
      ]),
    .init(
      "hours of any day are a timetable still",
      "# Boat\n\n## Our mornings\n\n| Time | Topic |\n|---|---|\n| 06:00 | Row |\n| 07:30 | Eat |\n\n## Week 1\n- planks\n\n## Week 2\n- seams\n",
      ["# week 1 -", "  [ ] study planks", "# week 2 -", "  [ ] study seams"]),
    .init(
      "the days of one week are the plan where no weeks are told apart, however short their names",
      "# Gym\n\n## Program\n\n| day | plan | where |\n|---|---|---|\n| Mo | legs | gym |\n| Tu | chest | home |\n| We | arms | home |\n| Th | back | gym |\n| Fr | legs | gym |\n\n## Skills\n- handstand\n- lever\n",
      [
        "# topic - Program", "  [ ] study legs", "  [ ] study chest", "  [ ] study arms",
        "  [ ] study back", "  [ ] study legs", "# topic - Skills", "  [ ] study handstand",
        "  [ ] study lever",
      ]),
    .init(
      "days that name their week stand below it",
      "# P\n\n## Semana 1, Día 1: Cabos\n- a\n\n## Semana 1, Día 2: Nudos\n- b\n\n"
        + "## Semana 2, Día 1: Velas\n- c\n",
      [
        "# week 1 -", "  # day 1 Cabos", "    [ ] study a", "  # day 2 Nudos", "    [ ] study b",
        "# week 2 -", "  # day 1 Velas", "    [ ] study c",
      ]),
    .init(
      "a week with a heading of its own takes its days",
      "# P\n\n## Week 1\n- a\n\n## Week 1, Day 2: Knots\n- b\n\n## Day 1 (Week 2): Sails\n- c\n",
      [
        "# week 1 -", "  [ ] study a", "  # day 2 Knots", "    [ ] study b", "# week 2 -",
        "  # day 1 Sails", "    [ ] study c",
      ]),
    .init(
      "days below their week's heading stay as they are",
      "# P\n\n## Week 1\n\n### Week 1, Day 1\n- a\n\n### Week 1, Day 2\n- b\n",
      ["# week 1 -", "  # day 1 -", "    [ ] study a", "  # day 2 -", "    [ ] study b"]),
    .init(
      "days of several weeks are of none",
      "# P\n\n## Days 1–14 (Weeks 1–2): Ropes\n- a\n\n## Days 15–28 (Weeks 3–4): Sails\n- b\n",
      ["# day 1-14 Ropes", "  [ ] study a", "# day 15-28 Sails", "  [ ] study b"]),
  ]
}
