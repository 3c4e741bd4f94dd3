package import RoadmapModel

/// Reads a text as a plan.
package enum PlanReader {
  package enum Failure: Error, Equatable, Sendable {
    case text(TextError)
    /// The text is sound but nothing in it can be ticked.
    case noItems
  }

  /// Repairs the bytes of a file and reads them.
  package static func read(_ raw: [UInt8], id: PlanID) throws(Failure) -> Plan {
    let source: SourceText
    do {
      source = try TextRepair.read(raw)
    } catch {
      throw .text(error)
    }
    return try read(source, id: id)
  }

  /// Reads sound text.
  package static func read(_ source: SourceText, id: PlanID) throws(Failure) -> Plan {
    let plan = source.bytes.withUnsafeBufferPointer { text in
      read(text, source: source, id: id)
    }
    guard !plan.items.isEmpty else { throw .noItems }
    return plan
  }

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, source: SourceText, id: PlanID
  ) -> Plan {
    // First as lists; a document without any is read again with its deepest headings as items.
    for headingsAreItems in [false, true] {
      var draft = draft(text, headingsAreItems: headingsAreItems)
      var finisher = PlanFinisher(taking: &draft, text: text)
      finisher.judge()
      let isSettled = !finisher.items.isEmpty
      finisher.finish()
      if !finisher.items.isEmpty { return plan(&finisher, draft, source: source, id: id) }
      if isSettled { break }
      if !headingsAreItems, let plan = drawn(text, source: source, id: id) { return plan }
    }
    return Plan(
      id: id, source: source, titleRange: .empty, goalRange: .empty, span: nil,
      sections: [Section(kind: .topic, line: 1, parent: 0)], items: [], notes: [])
  }

  /// The plan that a text without any other holds between fences or in `<pre>`; `nil` where what stands
  /// there has no periods or boxes of its own, as code has none.
  private static func drawn(
    _ text: UnsafeBufferPointer<UInt8>, source: SourceText, id: PlanID
  ) -> Plan? {
    let all = BlockReader.read(text, in: ByteRange(0, text.count))
    guard let blocks = DrawnPlan.blocks(text, all) else { return nil }
    var draft = draft(text, blocks)
    var finisher = PlanFinisher(taking: &draft, text: text)
    finisher.judge()
    finisher.finish()
    let periods = finisher.sections.count { $0.isPeriod }
    let boxes = finisher.items.count { $0.boxColumn > 0 }
    guard finisher.items.count > 2, periods > 1 || boxes > 2 else { return nil }
    return plan(&finisher, draft, source: source, id: id)
  }

  /// What a walk over the text makes of it. Its blocks take more room than all else, and few texts are
  /// walked over twice: they are made anew then.
  private static func draft(
    _ text: UnsafeBufferPointer<UInt8>, headingsAreItems: Bool
  ) -> PlanDraft {
    let range = ByteRange(0, text.count)
    var blocks = BlockReader.read(text, in: range)
    // A plan is wrapped once; fences within fences are an author's own.
    if let fence = wrapping(text, blocks, range) {
      blocks = BlockReader.read(text, in: fence.range, firstLine: Int(fence.line) + 1)
    }
    return draft(text, blocks, headingsAreItems: headingsAreItems)
  }

  private static func draft(
    _ text: UnsafeBufferPointer<UInt8>, _ blocks: [Block], headingsAreItems: Bool = false
  ) -> PlanDraft {
    blocks.withUnsafeBufferPointer { blocks in
      let survey = Survey(text: text, blocks: blocks)
      var builder = PlanBuilder(
        text: text, blocks: blocks, survey: survey, headingsAreItems: headingsAreItems)
      builder.build()
      return builder.takeDraft()
    }
  }

  /// The fence that holds nearly all of the document: a plan pasted from a chat.
  private static func wrapping(
    _ text: UnsafeBufferPointer<UInt8>, _ blocks: [Block], _ range: ByteRange
  ) -> Block? {
    let holdsMore = blocks.contains { $0.kind == .item || $0.kind == .heading || $0.kind == .table }
    guard
      let fence = blocks.first(where: {
        $0.kind == .fencedCode && (!holdsMore || $0.range.count * 2 > range.count)
      }),
      fence.column == 0, fence.range.count < range.count,
      CodeLanguage.mayBeProse(text, before: fence.range.start)
    else { return nil }
    let inner = BlockReader.read(text, in: fence.range, firstLine: Int(fence.line) + 1)
    let outer = blocks.count { $0.kind == .item || $0.kind == .heading }
    let held = inner.count { $0.kind == .item || $0.kind == .heading || $0.kind == .paragraph }
    return held > outer * 2 && inner.contains { $0.kind == .item || $0.kind == .heading }
      ? fence : nil
  }

  private static func plan(
    _ finisher: inout PlanFinisher, _ draft: PlanDraft, source: SourceText, id: PlanID
  ) -> Plan {
    var plan = Plan(
      id: id, source: source, titleRange: draft.titleRange, goalRange: draft.goalRange,
      span: draft.span, sections: [], items: [], notes: finisher.takeNotes())
    swap(&plan.sections, &finisher.sections)
    swap(&plan.items, &finisher.items)
    plan.leftOut = finisher.leftOut
    plan.linkTargets = source.bytes.withUnsafeBufferPointer(ReferenceLinks.targets)
    plan.span = plan.span ?? PlanSpan(of: plan.sections)
    return plan
  }
}
