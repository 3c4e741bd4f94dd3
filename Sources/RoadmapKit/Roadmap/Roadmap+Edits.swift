import PlanMatching
import PlanReading
import ProgressJournal
public import RoadmapModel

// A plan's file is read again each time: its ticks stay with what was learned. These are for the rest.
extension Roadmap {
  /// What became of a plan whose file is not as it was.
  public struct News: Sendable, Hashable {
    /// What it is.
    public enum Event: Sendable, Hashable {
      /// Its text was taken up: so many lines are reworded, moved, new, back again, and gone; so many items
      /// were ticked, reopened or given another day in the file; and so many questions are open.
      case changed(
        reworded: Int, moved: Int, new: Int, restored: Int, gone: Int, ticks: Int, questions: Int)
      /// The file cannot be used; the text that was read last is shown.
      case unreadable(path: String)
      /// Neither the file nor a text of it can be had: reports of all plans are without it.
      case leftOut
      /// The file has a text that was undone; ``Roadmap/update(_:)`` takes it up again.
      case declined
      /// Lines that were done in a plan which has them no longer are open in another one: the addresses of
      /// these.
      case doneElsewhere([String])
      /// Items with sub-items were marked in the file in a way that is recorded of none of these, such as a
      /// choice of which no option is chosen: their addresses.
      case notRecorded([String])
      /// What was noted on headings, or chosen in them, is with a part of their lines only, or with none: what
      /// these say, or said last.
      case headingsParted([String])
    }

    /// The plan.
    public let plan: PlanID
    /// What became of it.
    public let event: Event
  }

  /// What became of edited plans since this was opened, in the order in which they were asked for.
  public var news: [News] { planNews.map(News.init) }

  /// Takes up the text that a plan's file has now, also where that was undone before. False where the
  /// plan is as it was.
  @discardableResult
  public func update(_ name: String) throws(RoadmapError) -> Bool {
    let entry = try entry(name)
    let change = try asking { try shelf.edits.update(entry) }
    shelf.files.bringFilesUp()
    return change != nil
  }

  /// What was done in lines that an edited plan has no longer, and may belong to new ones of it: only
  /// its user knows. ``PlanStatus/openQuestions`` says where there are any.
  public func questions(of name: String) throws(RoadmapError) -> OpenQuestions {
    let plan = try readPlan(name).plan.id
    return try asking { try shelf.answers.questions(of: plan) }
  }

  /// Answers questions, those of a plan as one action:
  /// `try roadmap.answer([question.answer(question.candidates.first)])`. Progress moves to the line
  /// that is named.
  public func answer(_ answers: [OpenQuestion.Answer]) throws(RoadmapError) {
    var plans: [PlanID] = []
    for plan in answers.map(\.plan) where !plans.contains(plan) { plans.append(plan) }
    for plan in plans {
      do {
        try shelf.answers.settle(plan, answers.filter { $0.plan == plan }.map(\.said))
      } catch let refusal as AnswerRefusal {
        throw RoadmapError(cause: .notOpen(plan), underlying: refusal)
      } catch {
        throw RoadmapError(beneath: error)
      }
    }
    shelf.files.bringFilesUp()
  }
}

extension Roadmap.News {
  fileprivate init(_ news: PlanNews) {
    plan = news.plan
    switch news.event {
    case .changed(let summary, _):
      event = .changed(
        reworded: summary.reworded, moved: summary.moved, new: summary.new,
        restored: summary.revived, gone: summary.gone, ticks: summary.marks,
        questions: summary.questions)
    case .unreadable(let path, _): event = .unreadable(path: path)
    case .leftOut: event = .leftOut
    case .declined: event = .declined
    case .elsewhere(let lines): event = .doneElsewhere(lines.lines.map(\.address))
    case .unmeant(let addresses): event = .notRecorded(addresses)
    case .sections(let sections, _): event = .headingsParted(sections.map(\.heading))
    }
  }
}
