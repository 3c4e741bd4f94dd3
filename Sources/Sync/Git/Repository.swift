/// The repository on this machine, which holds what was fetched and what is to be pushed. It can be
/// thrown away at any time: all of it is in the journal or on the remote.
struct Repository {
  let git: Git
  let address: RemoteAddress
  /// As the system takes it, where it is a path.
  let urlBytes: [UInt8]
  /// How many bytes are fetched at once.
  let mostFetched: Int

  private static let theirs = "refs/roadmap/theirs"
  private static let ours = "refs/roadmap/ours"

  /// For messages.
  var url: String { address.shown }

  // MARK: - The remote

  /// What the remote has.
  enum Head: Equatable {
    case commit(String)
    /// No branch at all yet, or not this one.
    case empty
  }

  /// The branch that the remote shows first, else one of a usual name, else any; `nil` where it has
  /// none.
  func branch() throws(SyncError) -> String? {
    let output = try remote(
      ["ls-remote", "--symref", "--"], ["HEAD", "refs/heads/*"], limit: 1 << 22)
    var branches: [String] = []
    var first: String?
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { continue }
      if parts[0].hasPrefix("ref: refs/heads/"), parts[1] == "HEAD" {
        first = String(parts[0].dropFirst("ref: refs/heads/".count))
      } else if parts[1].hasPrefix("refs/heads/") {
        branches.append(String(parts[1].dropFirst("refs/heads/".count)))
      }
    }
    // A branch is named in what is asked for next.
    branches = branches.filter { name in
      name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !":*?[\\^~".utf8.contains($0) }
    }
    if let first, branches.contains(first) { return first }
    return ["main", "master"].first(where: branches.contains) ?? branches.min()
  }

  func fetch(_ branch: String) throws(SyncError) -> Head {
    let packs = git.folder + Array("/objects/pack".utf8)
    let before = Files.size(of: packs)
    // Whoever is ended for it may tidy up.
    var isOver = false
    func isTooMuch() -> Bool {
      if Files.size(of: packs) - before > mostFetched { isOver = true }
      return isOver
    }
    do throws(Git.Problem) {
      // All of it comes in one file, which can be watched.
      try git.run(
        bytes: ["fetch", "--quiet", "--no-tags", "--no-auto-gc", "--force", "--"].map {
          Array($0.utf8)
        } + [urlBytes, Array("+refs/heads/\(branch):\(Self.theirs)".utf8)],
        settings: ["fetch.unpackLimit=1"], until: isTooMuch)
    } catch {
      if isTooMuch() { throw .tooLarge(url: url, limit: mostFetched) }
      if case .failed(let failed) = error, failed.message.contains("couldn't find remote ref") {
        return .empty
      }
      throw problem(error, isRemote: true)
    }
    if isTooMuch() { throw .tooLarge(url: url, limit: mostFetched) }
    let output = try local(["rev-parse", "--verify", "\(Self.theirs)^{commit}"])
    return .commit(Self.line(output))
  }

  /// For a folder git starts the other side itself, which would run the hooks that lie in there.
  private var receiver: [String] {
    address.text.hasPrefix("file://") || RemotePath.isPath(address.text)
      ? ["--receive-pack=git -c core.hooksPath=/dev/null receive-pack"] : []
  }

  /// `nil` where it was taken.
  func push(to branch: String) throws(SyncError) -> PushRefusal? {
    do throws(Git.Problem) {
      try git.run(
        bytes: (["push", "--quiet", "--porcelain", "--no-verify"] + receiver + ["--"])
          .map { Array($0.utf8) }
          + [urlBytes, Array("\(Self.ours):refs/heads/\(branch)".utf8)])
      return nil
    } catch {
      if case .failed(let failed) = error,
        let refusal = PushRefusal(
          report: address.hidden(in: String(decoding: failed.output, as: UTF8.self)),
          said: address.hidden(in: failed.error))
      {
        return refusal
      }
      throw problem(error, isRemote: true)
    }
  }

  // MARK: - What was fetched

  /// Of git's list of all files, in bytes: a hundred years of a dozen devices take a tenth.
  private static let mostListed = 1 << 25

  struct Entry: Hashable {
    let mode: String
    let type: String
    let object: String
    let size: Int
    let path: String
  }

  /// What stands directly in a commit's root, or all below some of its folders.
  func entries(of commit: String, below folders: [String] = []) throws(SyncError) -> [Entry] {
    let output = try local(
      ["ls-tree", "-z", "-l", "--full-tree"] + (folders.isEmpty ? [commit] : ["-r", commit, "--"])
        + folders, limit: Self.mostListed)
    var entries: [Entry] = []
    for record in output.split(separator: 0) {
      guard let tab = record.firstIndex(of: 0x09) else { continue }
      let words = record[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 4 else { continue }
      entries.append(
        Entry(
          mode: words[0], type: words[1], object: words[2], size: Int(words[3]) ?? 0,
          path: String(decoding: record[(tab + 1)...], as: UTF8.self)))
    }
    return entries
  }

  func bytes(of object: String, limit: Int) throws(SyncError) -> [UInt8] {
    try local(["cat-file", "blob", object], limit: limit)
  }

  // MARK: - What is to be pushed

  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// Makes a commit on top of another, with some files new or replaced.
  func commit(
    _ files: [File], on parent: String?, seconds: Int64, message: String
  ) throws(SyncError) -> String {
    var input: [UInt8] = []
    func add(_ line: String) { input += Array(line.utf8) + [0x0A] }
    func add(data bytes: [UInt8]) {
      add("data \(bytes.count)")
      input += bytes + [0x0A]
    }
    add("feature done")
    add("commit \(Self.ours)")
    add("committer roadmap <roadmap@localhost> \(max(seconds, 0)) +0000")
    add(data: Array(message.utf8))
    if let parent { add("from \(parent)") }
    for file in files {
      add("M 100644 inline \(file.path)")
      add(data: file.bytes)
    }
    add("")
    add("done")
    try local(["fast-import", "--quiet", "--force", "--done"], input: input)
    return Self.line(try local(["rev-parse", "--verify", "\(Self.ours)^{commit}"]))
  }

  /// Once in a while what has piled up is put together.
  func tidyUp() {
    _ = try? git.run(["-c", "gc.auto=2000", "-c", "gc.autoDetach=false", "gc", "--auto", "--quiet"])
  }

  // MARK: -

  private func remote(
    _ command: [String], _ patterns: [String], limit: Int
  ) throws(SyncError) -> [UInt8] {
    do throws(Git.Problem) {
      return try git.run(
        bytes: command.map { Array($0.utf8) } + [urlBytes] + patterns.map { Array($0.utf8) },
        limit: limit)
    } catch {
      throw problem(error, isRemote: true)
    }
  }

  @discardableResult
  private func local(
    _ arguments: [String], input: [UInt8] = [], limit: Int = .max
  ) throws(SyncError) -> [UInt8] {
    do throws(Git.Problem) { return try git.run(arguments, input: input, limit: limit) } catch {
      throw problem(error, isRemote: false)
    }
  }

  private func problem(_ problem: Git.Problem, isRemote: Bool) -> SyncError {
    switch problem {
    case .noGit: return .noGit
    case .failed(let failed):
      // What git says of this machine's own repository is no fault of the remote's.
      let ownFolder = String(decoding: git.folder, as: UTF8.self)
      let signs = [ownFolder, "refs/roadmap/", "bad object", "loose object"]
      let message = address.hidden(in: failed.message)
      if isRemote, failed.isOfAnotherHash { return .otherHash(url: url) }
      return isRemote && !failed.isOutOfRoom && !signs.contains(where: message.contains)
        ? .remote(url: url, message: message) : .git(command: failed.command, message: message)
    }
  }

  private static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}

extension Git.Failed {
  /// Whether the other side calls its files by SHA-256: this git cannot mix the two.
  fileprivate var isOfAnotherHash: Bool {
    ["mismatched algorithms", "this repository's hash algorithm", "unknown object format"]
      .contains { error.contains($0) }
  }

  /// Whether it was this machine that had no room.
  fileprivate var isOutOfRoom: Bool {
    isSaidHere(["No space left on device", "Disk quota exceeded", "File too large"])
  }

  /// What the other side says begins with "remote:".
  private func isSaidHere(_ words: [String]) -> Bool {
    error.split(separator: "\n").contains { line in
      !line.hasPrefix("remote:") && words.contains { line.contains($0) }
    }
  }
}
