import RoadmapModel

/// What one walk over the blocks collects: a plan's parts before they are put in order.
struct PlanDraft {
  var titleRange: ByteRange
  var goalRange: ByteRange
  var span: PlanSpan?
  /// The lines of projects and deliverables that only a label names.
  var labelLines: LineSet
  var sections: [Section] = []
  var items: [Item] = []
  var notes: [OwnedNote] = []
  var evidence = Evidence()
}

/// A note with its owner: a section's index, or an item's as -1 - index.
struct OwnedNote {
  var owner: Int32
  var note: Note
}
