package import RoadmapModel

/// What a sync needs of the world around it, handed in.
package struct SyncWorld {
  /// Where it may keep its repository, beside the journal.
  package var folder: [UInt8]
  /// The variables that git is run with, `NAME=value` each.
  package var variables: [[UInt8]]
  /// The bytes of a path as the user typed it.
  package var pathBytes: (String) -> [UInt8]
  package var time: RecordingTime
  package var random: RandomSource
  /// The text of a plan that comes with the program.
  package var bundled: (PlanID) -> [UInt8]?
  /// Takes up what was edited in files, once what came is known.
  package var lookAtFiles: () -> Void
  package var limits: SyncLimits
  /// Lets so many milliseconds pass, after others were quicker.
  package var pause: (_ milliseconds: Int) -> Void
  /// Is told what is being done.
  package var tell: (SyncStage) -> Void

  package init(
    folder: [UInt8], variables: [[UInt8]],
    pathBytes: @escaping (String) -> [UInt8] = { Array($0.utf8) }, time: RecordingTime,
    random: RandomSource, bundled: @escaping (PlanID) -> [UInt8]?,
    lookAtFiles: @escaping () -> Void = {}, limits: SyncLimits = SyncLimits(),
    pause: @escaping (_ milliseconds: Int) -> Void = { _ in },
    tell: @escaping (SyncStage) -> Void = { _ in }
  ) {
    self.folder = folder
    self.variables = variables
    self.pathBytes = pathBytes
    self.time = time
    self.random = random
    self.bundled = bundled
    self.lookAtFiles = lookAtFiles
    self.limits = limits
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
  /// Plans that are called otherwise since, and what they were called.
  package var renamed: [Renamed] = []
  /// Linked items of which one is done and the other is not: a link and a tick that met.
  package var split: [Split] = []
  /// Addresses of items that are open again along with ones that another machine reopened.
  package var reopened: [String] = []
  /// Addresses of items that got a state since, as their steps, their line or their heading had it on another
  /// machine.
  package var carried: [String] = []
  /// Plans of which more ticks wait for an answer since.
  package var asked: [PlanID] = []
  /// Plans whose files here have another text than the one that came.
  package var behind: [Behind] = []
  /// Plans whose files here are ticked from now on, or are no more, as another machine has it.
  package var ticking: [Ticking] = []
  /// Events that are dated far ahead, and are left until then.
  package var held = 0
  /// Another machine had this device's id, or has: this one has a new one.
  package var isRenewed = false
  /// The remote has less than before; what was missing was sent again.
  package var isRewound = false

  package struct Renamed: Equatable, Sendable {
    package let plan: PlanID
    package let before: String

    package init(_ plan: PlanID, before: String) { (self.plan, self.before) = (plan, before) }
  }

  package struct Split: Hashable, Sendable {
    /// Addresses.
    package let done: String
    package let open: String

    package init(done: String, open: String) { (self.done, self.open) = (done, open) }
  }

  package struct Ticking: Equatable, Sendable {
    package let plan: PlanID
    package let path: String
    package let isOn: Bool

    package init(_ plan: PlanID, path: String, isOn: Bool) {
      (self.plan, self.path, self.isOn) = (plan, path, isOn)
    }
  }

  package struct Behind: Equatable, Sendable {
    package let plan: PlanID
    package let path: String
    /// Ticked lines that stand in the file, and not in the text that is shown.
    package let ticks: Int

    package init(_ plan: PlanID, path: String, ticks: Int) {
      (self.plan, self.path, self.ticks) = (plan, path, ticks)
    }
  }

  package struct Received: Equatable, Sendable {
    package let device: DeviceID
    package let name: String
    package let events: Int
  }

  /// What was refused for the first time.
  package var newRefusals: [SyncRefusal] { refusals.filter { !known.contains($0) } }

  package var receivedCount: Int { received.reduce(0) { $0 + $1.events } }

  package init(url: String, device: DeviceID, name: String) {
    self.url = url
    self.device = device
    self.name = name
  }
}
