/// The settings of one learner, typed: what the journal holds, and for the rest what the table says.
/// A stored value that is none, as a later version may have written, counts as not set.
package struct StudySettings: Hashable, Sendable {
  package var studyDays: Set<Weekday>
  package var daysOff: [ClosedRange<Day>]
  package var dailyItems: Int
  package var isReviewOn: Bool
  package var reviewRetention: Double
  package var reviewCap: Int
  /// Items and plans that the user wants to be asked about, or not, whatever their kind.
  package var reviewExceptions: ReviewExceptions
  /// Whether plans that come with the program are shown though nothing of them was begun.
  package var showsBundledPlans: Bool
  package var minutesStudy: Int
  package var minutesTask: Int
  package var minutesProject: Int
  package var minutesDeliverable: Int

  /// `stored` as `Journal.settings()` gives it.
  package init(_ stored: [String: String] = [:]) {
    studyDays = Settings.studyDays.value(in: stored)
    daysOff = Settings.daysOff.value(in: stored)
    dailyItems = Settings.dailyItems.value(in: stored)
    isReviewOn = Settings.review.value(in: stored)
    reviewRetention = Settings.reviewRetention.value(in: stored)
    reviewCap = Settings.reviewCap.value(in: stored)
    reviewExceptions = ReviewExceptions(stored[ReviewExceptions.name] ?? "")
    showsBundledPlans = Settings.bundledPlans.value(in: stored)
    minutesStudy = Settings.minutesStudy.value(in: stored)
    minutesTask = Settings.minutesTask.value(in: stored)
    minutesProject = Settings.minutesProject.value(in: stored)
    minutesDeliverable = Settings.minutesDeliverable.value(in: stored)
  }
}
