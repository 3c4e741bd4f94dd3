import RoadmapKit

@testable import ProgressJournal
@testable import RoadmapModel

extension Journal {
  /// Takes over events recorded elsewhere, as a sync does; gives back how many were new.
  @discardableResult
  func merge(_ events: [Event], ofExport isExport: Bool = false) throws(JournalError) -> Int {
    try write { () throws(JournalError) in
      var taken = TakenEvents()
      do throws(TakingFailure) {
        try take(events, into: &taken, ofExport: isExport)
      } catch {
        switch error {
        case .journal(let error): throw error
        case .changed: return 0
        }
      }
      try follow(taken, after: 0, at: nil) { _ in nil }
      return taken.count
    }
  }
}
