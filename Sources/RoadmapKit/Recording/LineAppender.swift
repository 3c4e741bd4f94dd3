import PlanReading
import ProgressJournal
package import RoadmapModel

extension LineAppending {
  /// Why a plan's file did not get a line more. Whatever the reason, it is as it was.
  package enum Refusal: Error {
    /// The file cannot be read, in the system's words.
    case unreadable(String)
    case noPlan(PlanReader.Failure)
    /// Another machine's text of the plan is newer: what is written into a file is the plan's text from
    /// then on, and that is not to go by it.
    case isOlder
    case line(Failure)
    /// The file was changed meanwhile.
    case isAnother
    /// The file cannot be written, in the system's words.
    case unwritable(String)
  }
}

/// Adds lines to plans' own files.
package struct LineAppender {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let list: PlanList
  private let edits: EditTaking
  private let files: TickFiles

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ list: PlanList,
    _ edits: EditTaking, _ files: TickFiles
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.list, self.edits, self.files) = (list, edits, files)
  }

  /// Adds an item to the end of a section's list in a plan's file. What was added is the plan's text from
  /// now on, as if an editor had written it, and goes with an undo.
  package func append(
    _ words: String, toSection section: Int, of before: StudiedPlan, inFile path: String
  ) throws -> LineAppending {
    let bytes: [UInt8]
    switch sources.readFile(path) {
    case .bytes(let read): bytes = read
    case .unreadable(let reason, _): throw LineAppending.Refusal.unreadable(reason)
    }
    let source: PlanChange.Source
    do throws(PlanReader.Failure) {
      source = try PlanChange.Source(bytes, id: before.id, at: .file(path))
    } catch {
      throw LineAppending.Refusal.noPlan(error)
    }
    guard try !edits.isOlder(source) else { throw LineAppending.Refusal.isOlder }
    let made: LineAppending
    do throws(LineAppending.Failure) {
      let place = before.place(ofSection: section, in: source.plan)
      made = try LineAppending(words, toSection: place, of: source.plan, bytes)
    } catch {
      throw LineAppending.Refusal.line(error)
    }
    // Where nothing can be recorded, nothing is written either.
    let writer = try list.holds(before.id) ? recorder.beginWriting() : nil
    switch sources.rewriteFile(path, bytes, made.bytes) {
    case .done: break
    case .isAnother: throw LineAppending.Refusal.isAnother
    case .failed(let reason): throw LineAppending.Refusal.unwritable(reason)
    }
    guard let writer else { return made }
    cache.forgetAll()
    let written = PlanChange.Source(plan: made.plan, bytes: made.bytes, origin: .file(path))
    _ = try recorder.saving { _ in try edits.takeQuietly(written) }
    try AppendedLines(in: writer).keep(written)
    files.bringFilesUp()
    return made
  }
}

extension StudiedPlan {
  /// Where a section stands in another text of the plan.
  fileprivate func place(ofSection index: Int, in text: Plan) -> Int {
    guard index > 0,
      case .section(let place)? = text.place(at: address(ofSection: index).components.dropFirst())
    else { return index }
    return place
  }
}
