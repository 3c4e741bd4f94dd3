package import RoadmapModel

/// What `Journal.check` finds. Sound where all lists of problems are empty.
package struct JournalCheck: Equatable, Sendable {
  /// In SQLite's words; where the file is damaged, the lists below may be short.
  package var integrity: [String] = []
  /// Indexes, triggers, views and tables that are missing or not what they were, in words. While
  /// there are any, nothing else is compared. `Journal.mend` makes all but tables anew.
  package var schema: [String] = []
  /// How many events claim a time that no clock shows; `Journal.mend` gives them another.
  package var incredibleTimes = 0
  package var brokenReferences: [ForeignKeyViolation] = []
  /// Items whose progress is not what their events add up to: a rebuild mends it.
  package var differences: [ItemReference] = []
  /// Items that something was recorded of, in plans that the catalogue has, where it has no such
  /// item.
  package var orphans: [ItemReference] = []
  /// Events that a sound journal has not, by where the row stands: unknown or out of their form.
  package var unreadable: [String] = []
  /// The file and its directory, where others may look into them.
  package var exposed: [String] = []

  // What is no problem.
  /// Items that their plan has no longer, kept for what was recorded of them.
  package var gone: [PlanID: [CatalogueItem]] = [:]
  /// Headings that their plan has no longer, of which something was recorded.
  package var goneSections: [PlanID: [String]] = [:]
  package var questions: [PlanID: [CatalogueQuestion]] = [:]
  package var eventCount = 0
  package var itemCount = 0
}
