import CommandLineKit
import RoadmapKit

extension Remark {
  /// `note, evidence, 30 min`: what there is of it.
  var kinds: String {
    [
      note.map { _ in "note" }, evidence.map { _ in "evidence" }, minutes.map { Minutes.words($0) },
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// More than a day is most often a slip of the keyboard: it is saved, and told.
  func tellIfLong(_ context: CommandContext) {
    guard let minutes, minutes > 24 * 60 else { return }
    context.report {
      $0.note("\(Minutes.words(minutes)) is more than a day. To undo it: roadmap undo")
    }
  }
}
