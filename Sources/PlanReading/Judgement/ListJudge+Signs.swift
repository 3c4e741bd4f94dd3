import RoadmapModel

/// Signs by which one list is told from others: what it is beside, and how its author keeps count in it.
extension ListJudge {
  /// Whether no line is work.
  var foundNothing: Bool {
    reasons.indices.allSatisfy { reasons[$0] != nil || promises.items.contains($0) }
  }

  /// A column of states in which some are not open: whatever the heading says, the author counts here.
  func keepsCount(_ list: Int) -> Bool {
    evidence.lists[list].hasStates && lists[list].items.contains { items[$0].mark != .open }
  }

  /// "Global Resources", "Extra links": a word that holds no work ends the heading of a list of links.
  func namesResources(_ section: Int) -> Bool {
    let words = Trim(text: text).heading(sections[section].headingRange)
    return TokenLine.with(text, words, most: 12) { line in
      (2..<12).contains(line.count) && line[line.count - 1].sense.role == .apparatus
    }
  }

  /// A day or a step that is nothing but files to read has them for its work.
  func isAllOfItsTime(_ list: Int) -> Bool {
    let section = Int(evidence.lists[list].section)
    return sections[section].isPeriod
      && facts.lines[section] + facts.boxes[section] <= lists[list].lines
  }

  /// "Month 1 → basics", "Month 2 → an app" below "Monthly goals": where no heading names a time, the goals of
  /// each are the course.
  func isCourse(_ list: Int) -> Bool {
    !hidden.roles[Int(evidence.lists[list].section)].holdsNothing
      && schedule(list) == .listed && !hasPeriods
  }

  /// "1. Get a guitar", "2. Basics" and three more with bullets below each, right below the title: another plan
  /// beside the weeks of the same file.
  func isOutline(_ list: Int) -> Bool {
    guard evidence.lists[list].section == 0, lists[list].lines > 4,
      OutlineNumbers(text, sections).run(lists[list], items) > 4
    else { return false }
    let divided = Set(lists[list].items.map { items[$0].parent }.filter { $0 >= 0 })
    return divided.count * 4 >= lists[list].lines * 3
  }

  /// "Start: 3 May", "Pace: a lesson a day", "Place: the shed" above the first heading: facts of the plan, where
  /// the headings hold more.
  func areFacts(_ list: Int) -> Bool {
    let own = lists[list].items
    return own.count > 2 && !evidence.lists[list].isTable && plainLines + totalBoxes > 3 * own.count
      && own.allSatisfy { Remarks.isFact(text, items[$0].textRange) }
  }

  /// "Study schedule" around all the weeks, beside headings of its level: there its author says what to do.
  func placeIsNamed(_ isPeriod: [Bool]) -> Bool {
    guard let first = isPeriod.indices.first(where: { isPeriod[$0] }) else { return false }
    let place = sections[first].parent
    guard place > 0, LoosePeriod.namesPlan(text, sections[Int(place)].headingRange) else {
      return false
    }
    let isWithin = sections.spreadDown(sections.indices.map { $0 == Int(place) })
    return isPeriod.indices.allSatisfy { !isPeriod[$0] || isWithin[$0] }
  }

  /// "2h/day of practice" and a remark on it, above all the parts of the plan.
  func isBudget(_ list: Int) -> Bool {
    let own = lists[list].items
    return own.count < 4
      && own.count { Remarks.isTimeBudget(text, items[$0].textRange) } * 2 >= own.count
  }

  /// "Capstone (Months 18–20)" beside "Phase 1 (Months 1–3)", "Overflow: Mar 1–7" beside "Week 1: Feb 2–8",
  /// "Before day one" beside "Day one".
  func hasItsTime(_ section: Int) -> Bool {
    let first = firstPeriod
    guard sections[section].parent == sections[first].parent,
      evidence.sections[section].level == evidence.sections[first].level
    else { return false }
    if section < first {
      return HeadingReader.leadsUp(to: sections[first], text, sections[section].headingRange)
    }
    if HeadingReader.comesAfter(text, sections[section].headingRange) { return true }
    return [section, first].allSatisfy { HeadingReader.endsInTime(text, sections[$0].headingRange) }
      || [section, first].allSatisfy { HeadingReader.holdsDays(text, sections[$0].headingRange) }
  }

  /// Whether what is ticked is the plan, and not this list: half as many boxes as other lines are enough.
  func isBesideBoxes(_ list: Int) -> Bool {
    totalBoxes > 0 && !evidence.lists[list].hasStates && totalBoxes * 2 >= plainLines
  }

  /// "Muscles: legs" below "1. Squat (3x10)".
  func tellsOfExercise(_ list: Int) -> Bool {
    lists[list].boxes == 0 && !exercises.isEmpty
      && sections.innermost(from: Int(evidence.lists[list].section)) { exercises.contains($0) }
        != nil
  }

  /// A week that has its list, and one table like no other that nothing calls work: sizes, prices, what to choose
  /// from.
  func isUnlikeOthers(_ list: Int, _ period: Int) -> Bool {
    let seen = evidence.lists[list]
    return seen.form != 0 && forms[seen.form] == 1 && facts.lines[period] > lists[list].lines
      && !evidence.sections[Int(seen.section)].isWork
  }

  /// Beside the days of a week that comes again, a label's lines say what to do when they fail.
  func isBesideRoutine(_ list: Int) -> Bool {
    let section = evidence.lists[list].section
    let isHeaded = facts.home[Int(section)] == section && !evidence.lists[list].followsProse
    return routineLines > 2 * otherLines && !isHeaded && !evidence.lists[list].isRoutine
  }

  /// A list of more weeks than the table has is no overview of it.
  func isLongerThanSchedule(_ list: Int) -> Bool {
    schedule(list) == .listed && lists[list].lines >= scheduledLines
  }

  /// "Topics:" below a subject that names no term, where those of other subjects stand in one.
  func isLabelledAsWork(_ list: Int) -> Bool {
    let section = Int(evidence.lists[list].section)
    let home = Int(facts.home[section])
    guard home != section, !evidence.lists[list].isTable, isBesideHolders[home],
      let count = kinds[kind(list)]
    else { return false }
    return count.free > 1 && count.boxed == 0
  }

  /// "✓ Sleep well", "❌ Skip days": where most of the plan's lines have no such sign, it adorns what to
  /// mind. A week's own list is its work, whoever ticked all of it; lines below that list are not.
  func isDecorated(_ list: Int) -> Bool {
    let found = lists[list]
    let section = Int(evidence.lists[list].section)
    guard found.isAllMarks, !evidence.lists[list].isTable, !done[section],
      plainLines + totalBoxes > 3 * markedLines
    else { return false }
    let areLoose = evidence.items[found.items.lowerBound].isAdorned
    // "- ✅ Install", "- ❌ Slices" in a week keep count.
    if found.ticks > 0, found.crosses > 0, facts.period[section] >= 0, !areLoose { return false }
    return found.ticks == 0 || facts.period[section] != section
      || areLoose && facts.lines[section] > found.lines
  }

  /// "1-day plan" beside the weeks of a longer one: it has no weeks of its own.
  func isPlan(_ section: Int) -> Bool {
    var heading = section
    while evidence.sections[heading].isLabel { heading = Int(sections[heading].parent) }
    return !isAroundPeriods[heading] && LoosePeriod.isPlan(text, sections[heading].headingRange)
  }

  /// Which headings stand beside one of their level that is no period and holds some.
  func besideHolders() -> [Bool] {
    struct Row: Hashable {
      var parent: Int32
      var level: Int
    }
    let row = { Row(parent: sections[$0].parent, level: evidence.sections[$0].level) }
    let holders = Set(
      sections.indices.dropFirst().filter {
        isAroundPeriods[$0] && !sections[$0].isPeriod
          && !evidence.sections[$0].isLabel
      }.map(row))
    return sections.indices.map { !holders.isEmpty && holders.contains(row($0)) }
  }

  /// "Midterm project" between week 6 and week 7, "Electives": not in a week, and work all the same. "Nice to
  /// have" in a chapter of its own before the weeks is of what to know before.
  func isAmongPeriods(_ section: Int) -> Bool {
    sections.innermost(from: section) {
      let isChosen = sections[$0].isOptional || sections[$0].choice != nil
      let isBeside =
        $0 > firstPeriod || sections[$0].parent == 0
        || sections[$0].parent == sections[firstPeriod].parent
      return isChosen && isBeside || sections[$0].kind == .project
        || evidence.sections[$0].isPractice || hasItsTime($0)
    } != nil
  }

  /// The section of "Learning objectives", or of "After week 4" with "✅ …" below it: what one can do then.
  func promise(_ list: Int, _ reason: LeftOut.Reason?) -> Int? {
    let section = Int(evidence.lists[list].section)
    let found = lists[list]
    if reason == .goals {
      let cause = Int(hidden.causes[section])
      return cause >= 0 && evidence.sections[cause].isPromise ? cause : nil
    }
    guard reason == nil || reason == .outside, found.boxes == 0, found.ticks > 0,
      found.ticks == found.items.count, section > 0, !evidence.lists[list].isTable
    else { return nil }
    let home = Int(facts.home[section])
    return HeadingReader.comesAfter(text, sections[home].headingRange) ? section : nil
  }

  /// Whether a list outside the plan's weeks or phases belongs to its course all the same.
  func isOfCourse(_ list: Int) -> Bool {
    let section = Int(evidence.lists[list].section)
    let found = lists[list]
    if isAmongPeriods(section) || isPlan(section) || isLabelledAsWork(list) || isOutline(list) {
      return true
    }
    // "First six weeks" with "Tuesday: …" beside weeks that are all told by their days.
    if found.isSchedule, areTimedInside { return true }
    // A table of work, or several with one header, that are longer than all the phases hold are the plan's, and
    // these only frame it.
    let tabled = evidence.lists[list].namesWork ? tabledLines[evidence.lists[list].header] ?? 0 : 0
    if tabled > (isNamed ? 3 * insideLines : max(insideLines, 4)) { return true }
    guard schedule(list) == .named else { return false }
    // Before the first week, what each of them is like: "Day 1: read … Day 7: rest".
    let repeatsLead = leads.contains(evidence.lists[list].lead)
    if section < firstPeriod, found.lines <= 7, repeatsLead { return false }
    // A table with no more rows than there are weeks or phases is their overview, unless they hold tables that
    // begin with the same column.
    return found.lines > heldPeriods + 1 || repeatsLead
  }

  func schedule(_ list: Int) -> ListEvidence.Schedule {
    let told = evidence.lists[list].schedule
    return told == .none && lists[list].isSchedule ? .listed : told
  }
}
