package import RoadmapModel

/// What a sync needs of the world around it, handed in by a client; what knows plans adds the rest.
package struct SyncWorld {
  /// Where it may keep its repository, beside the journal.
  package let folder: [UInt8]
  /// The variables that git is run with, `NAME=value` each.
  package let variables: [[UInt8]]
  /// The bytes of a path as the user typed it.
  package let pathBytes: (String) -> [UInt8]
  package let time: RecordingTime
  package let random: RandomSource
  /// The text of a plan that comes with the program.
  package var bundled: (PlanID) -> [UInt8]? = { _ in nil }
  /// Takes up what was edited in files, once what came is known.
  package var lookAtFiles: () -> Void = {}
  package var limits = SyncLimits()
  /// Lets so many milliseconds pass, after others were quicker.
  package let pause: (_ milliseconds: Int) -> Void
  /// Is told what is being done.
  package let tell: (SyncStage) -> Void

  package init(
    folder: [UInt8], variables: [[UInt8]],
    pathBytes: @escaping (String) -> [UInt8] = { Array($0.utf8) }, time: RecordingTime,
    random: RandomSource, pause: @escaping (_ milliseconds: Int) -> Void = { _ in },
    tell: @escaping (SyncStage) -> Void = { _ in }
  ) {
    self.folder = folder
    self.variables = variables
    self.pathBytes = pathBytes
    self.time = time
    self.random = random
    self.pause = pause
    self.tell = tell
  }
}

/// What takes its time.
package enum SyncStage: Sendable {
  case fetching
  case taking
  case pushing
}

/// What a sync came to.
package struct SyncReport: Equatable, Sendable {
  package var url: String
  package var device: DeviceID
  package var name: String
  /// Events that came from others, by the names of their devices.
  package var received: [Received] = []
  /// Events that others have from now on.
  package var sent = 0
  /// What was left, since it is not what it claims.
  package var refusals: [SyncRefusal] = []
  /// Those of them that the last sync has told already.
  package var known: Set<SyncRefusal> = []
  /// Plans that another machine erased, and that were erased here.
  package var erased: [PlanID] = []
  /// What it changed here without anybody having said so here.
  package var news = MergeNews()
  /// Events that are dated far ahead, and are left until then.
  package var held = 0
  /// Another machine had this device's id, or has: this one has a new one.
  package var isRenewed = false
  /// The remote has less than before; what was missing was sent again.
  package var isRewound = false

  package struct Received: Equatable, Sendable {
    package let device: DeviceID
    package let name: String
    package let events: Int
  }

  /// What was refused for the first time.
  package var newRefusals: [SyncRefusal] {
    // What the machine is called may be known since.
    let told = Set(known.map { [$0.path, $0.reason] })
    return refusals.filter { !told.contains([$0.path, $0.reason]) }
  }

  package var receivedCount: Int { received.reduce(0) { $0 + $1.events } }
}
