#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts a new journal with all that can be read in the place of a damaged one, which is kept beside
/// it.
package struct RescueInPlace: Equatable, Sendable {
  package let rescue: Rescue
  package let plans: Int
  /// What could not be read, in words.
  package let losses: [String]
  /// Where the damaged file is now.
  package let kept: DatabaseLocation

  package init(_ target: DatabaseLocation, random: RandomSource) throws(JournalError) {
    guard let draft = JournalCopy.freeName(beside: target, "rescued"), case .file(let from) = draft,
      case .file(let to) = target
    else { throw JournalError(.failed, path: target.text) }
    rescue = try Rescue(from: target, to: draft, random: random)
    guard rescue.eventCount > 0 else {
      unlink(Self.cPath(from))
      throw JournalError(.nothingLeft, path: target.text)
    }
    let journal = try Journal(draft, .writing(random))
    var origins: [PlanID: PlanOrigin] = [:]
    for plan in try journal.listedPlans() { origins[plan.plan] = plan.origin }
    let found = DamagedTexts(target, origins: origins)
    try journal.write { () throws(JournalError) in
      for text in found.texts { try journal.store(text) }
    }
    // One file is moved: nothing of it may stay behind in a log.
    try JournalError.about(draft) { () throws(DatabaseError) in try journal.writable.giveUpLog() }
    journal.close()
    guard let kept = try Restore.putAside(target), rename(Self.cPath(from), Self.cPath(to)) == 0
    else { throw JournalError(.failed, path: target.text) }
    plans = Set(found.texts.map(\.plan.id)).count
    losses = found.losses
    self.kept = kept
  }

  private static func cPath(_ path: [UInt8]) -> [CChar] {
    (path + [0]).map(CChar.init(bitPattern:))
  }
}
