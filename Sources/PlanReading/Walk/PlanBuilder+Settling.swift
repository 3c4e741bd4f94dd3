import RoadmapModel

/// What a section turns out to be once it ends.
extension PlanBuilder {
  mutating func addCandidate(_ range: ByteRange, line: UInt32, kind: Item.Kind) {
    open[open.count - 1].candidates.append(.init(range: range, line: line, kind: kind))
  }

  mutating func settle(_ index: Int) {
    guard !open[index].candidates.isEmpty else { return }
    if open[index].content == .project {
      return settleProject(index)
    }
    settleGoals(index)
    let candidates = open[index].candidates
    // Where the author makes lists, short lines among sentences are no list of his.
    let isAlone = candidates.count == 1 || (open[index].hasProse && !survey.hasNoLists)
    // Resources and tips below a week are no part of its work.
    let isUnmarked = survey.isBare || survey.isPasted
    let holdsParts =
      (Int(open[index].section) + 1..<sections.count).contains {
        // "You will see:" below the lines of an unmarked text is told of them.
        evidence.sections[$0].hides == .plain && !(isUnmarked && sections[$0].kind == .outcomes)
      }
      || items.last(where: { !isUnmarked || $0.kind != .outcome })?.section ?? -1
        >= open[index].section
    // A week without a list that is "Best book: …" and "Best lectures: …": its parts take neither from it.
    let areSources =
      candidates.contains(where: isSource)
      && candidates.allSatisfy { isSource($0) ? $0.isUnmarked : MediaLabel.stands(text, $0.range) }
    let isOfMedia = candidates.contains(where: \.standsIn) && holdsOnlyMedia(index)
    for candidate in candidates {
      let holdsMore =
        (open[index].hasItems || (candidate.standsIn && holdsParts))
        && !(candidate.standsIn && (isOfMedia || areSources))
        || (candidate.isUnmarked && (isAlone || isSource(candidate) && !areSources))
      // `**Exercise:** …` is work beside others of its kind.
      let isSure =
        candidate.kind == .deliverable || (candidate.kind == .task && survey.boxes.isEmpty)
      let isSpare = holdsMore && !isSure
      if isSpare || (candidate.kind == .study && survey.listItems > 0 && open[index].section == 0) {
        notes.append(
          OwnedNote(
            owner: open[index].section, note: Note(range: candidate.range, line: candidate.line)))
        if let reason = candidate.isSpareFor {
          evidence.addRemark(candidate.line, section: open[index].section, reason)
        }
      } else {
        addCandidate(candidate)
      }
    }
  }

  private func isSource(_ candidate: OpenSection.Candidate) -> Bool {
    candidate.isSpareFor == .resources
  }

  /// `Objectives: …` beside `Outcomes: …` is the work of a phase that holds no other.
  private mutating func settleGoals(_ index: Int) {
    guard open[index].candidates.contains(where: \.isGoal) else { return }
    let section = open[index].section
    let own = items.reversed().prefix { $0.section >= section }
    let isWork = !own.isEmpty && own.allSatisfy { $0.kind == .outcome }
    for candidate in open[index].candidates where candidate.isGoal {
      if isWork {
        addCandidate(candidate)
      } else {
        evidence.addRemark(candidate.line, section: section, .goals)
        notes.append(
          OwnedNote(owner: section, note: Note(range: candidate.range, line: candidate.line)))
      }
    }
    open[index].candidates.removeAll(where: \.isGoal)
  }

  /// Whether all that a section holds are lines such as `Course: MIT 18.06`: its `Book: …` is one of them.
  private func holdsOnlyMedia(_ index: Int) -> Bool {
    let section = open[index].section
    guard open[index].hasItems, Int(section) == sections.count - 1 else { return false }
    return items.reversed().prefix { $0.section == section }
      .allSatisfy { $0.parent < 0 && MediaLabel.stands(text, $0.textRange) }
  }

  private mutating func addCandidate(_ candidate: OpenSection.Candidate) {
    let reading = ItemReader.read(text, candidate.range)
    items.append(
      Item(
        kind: candidate.kind, mark: .open, isOptional: reading.isOptional, depth: reading.depth,
        choice: nil, textRange: reading.text, line: candidate.line, boxColumn: 0,
        section: open[open.count - 1].section, parent: -1))
    let isNamed = candidate.kind == .deliverable || candidate.kind == .outcome
    evidence.add(
      ItemEvidence(standsIn: !isNamed, isNamed: isNamed), section: open[open.count - 1].section)
  }

  /// A project's first line is its title; the rest are requirements, unless bullets are.
  private mutating func settleProject(_ index: Int) {
    let candidates = open[index].candidates
    let section = Int(open[index].section)
    var lines = candidates[...]
    if let name = name(of: index) {
      sections[section].titleRange = name.range
      lines.removeFirst()
    }
    if sections[section].titleRange.isEmpty, let first = lines.popFirst() {
      if let (title, requirement) = split(first.range) {
        sections[section].titleRange = title
        lines = [.init(range: requirement, line: first.line, kind: .project)] + lines
      } else {
        sections[section].titleRange = first.range
        if lines.isEmpty, !open[index].hasItems { lines = [first] }
      }
      // `Title → requirement` counts beside bullets too: its author put it in one line.
      if open[index].hasItems, lines.first?.line == first.line, let requirement = lines.popFirst() {
        addCandidate(requirement)
      }
    }
    for line in lines {
      if open[index].hasItems {
        notes.append(
          OwnedNote(
            owner: Int32(section), note: Note(range: line.range, line: line.line)))
      } else {
        addCandidate(line)
      }
    }
  }

  /// `## Final Project`, a short line, then its requirements: the line is the project's name.
  private func name(of index: Int) -> OpenSection.Candidate? {
    let candidates = open[index].candidates
    guard open[index].awaitsName, candidates.count == 1 || !open[index].hasItems,
      candidates.count > 1 || open[index].hasItems, let first = candidates.first,
      first.range.count <= 80, split(first.range) == nil
    else { return nil }
    switch text[first.range.end - 1] {
    case 0x2E, 0x3A, 0x21, 0x3F, 0x2C, 0x3B: return nil
    default: return first
    }
  }

  /// `Food Delivery System → Microservices: …`, `Booking page: calendar, deposit`.
  private func split(_ range: ByteRange) -> (title: ByteRange, requirement: ByteRange)? {
    // A byte of each mark below: most lines have none, and are looked through once.
    guard text[range.start..<range.end].contains(where: { $0 == 0x3A || $0 == 0x3E || $0 == 0xE2 })
    else { return nil }
    var title = range
    var rest = ByteRange.empty
    // The mark that stands first parts them: `Photo pipeline: upload → resize`.
    for mark in [" → ", " -> ", " => ", " ⇒ ", ": "] as [StaticString] {
      guard let at = Lines.firstIndex(of: mark, in: text, title), at > range.start else { continue }
      title.upper = ByteRange(range.start, at).upper
      rest = ByteRange(at + mark.utf8CodeUnitCount, range.end)
    }
    return rest.isEmpty ? nil : (title, rest)
  }
}
