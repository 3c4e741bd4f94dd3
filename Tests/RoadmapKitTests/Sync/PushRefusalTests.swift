import Testing

@testable import Sync

/// What git and hosts say where a push is not taken.
struct PushRefusalTests {
  private static func refusal(_ summary: String, _ said: String) -> PushRefusal? {
    PushRefusal(
      report: "To host:study.git\n!\trefs/roadmap/ours:refs/heads/main\t\(summary)\nDone\n",
      said: said)
  }

  @Test(arguments: ["[rejected] (fetch first)", "[rejected] (non-fast-forward)"])
  func `who was overtaken tries again`(summary: String) {
    #expect(Self.refusal(summary, "error: failed to push some refs to 'x'\n") == .overtaken)
  }

  @Test func `a race at the other end is being overtaken`() {
    let said = """
      remote: error: cannot lock ref 'refs/heads/main': is at 2e388a2 but expected 5c18d52        
      error: failed to push some refs to '../r.git'
      """
    #expect(Self.refusal("[remote rejected] (failed to update ref)", said) == .overtaken)
    #expect(Self.refusal("[remote rejected] (incorrect old value provided)", "") == .overtaken)
    #expect(Self.refusal("[remote rejected] (reference already exists)", "") == .overtaken)
  }

  @Test func `a lock may be somebody else at work`() {
    let said = """
      remote: error: cannot lock ref 'refs/heads/main': Unable to create '/r/refs/heads/main.lock': File \
      exists.        
      remote: 
      """
    guard case .locked(let reason) = Self.refusal("[remote rejected] (failed to update ref)", said)
    else {
      Issue.record("not a lock")
      return
    }
    #expect(reason.contains("main.lock': File exists"))
  }

  @Test(arguments: [
    (
      "[remote rejected] (pre-receive hook declined)",
      "remote: GH006: Protected branch update failed for refs/heads/main.        \n",
      "pre-receive hook declined: GH006: Protected branch update failed for refs/heads/main."
    ),
    (
      "[remote rejected] (protected branch hook declined)",
      "remote: error: GH006: Protected branch update failed.\n",
      "protected branch hook declined: GH006: Protected branch update failed."
    ),
    (
      "[remote rejected] (branch is currently checked out)", "",
      "branch is currently checked out"
    ),
    ("[remote rejected] (deny updating a hidden ref)", "", "deny updating a hidden ref"),
  ])
  func `a rule is told in its own words`(summary: String, said: String, words: String) {
    #expect(Self.refusal(summary, said) == .refused(words))
  }

  @Test func `a ref that cannot be written is told unless the branch has moved`() {
    let said =
      "remote: error: cannot lock ref 'refs/heads/main': Unable to create 'main.lock': Permission denied\n"
    #expect(
      Self.refusal("[remote rejected] (failed to update ref)", said)
        == .unclear(
          "failed to update ref: cannot lock ref 'refs/heads/main': Unable to create 'main.lock': "
            + "Permission denied"))
  }

  @Test func `a full disk at the other end is told as such`() {
    let said = """
      remote: error: unable to write file objects/12/34: No space left on device        
      remote: fatal: failed to write object        
      error: remote unpack failed: unpack-objects abnormal exit
      """
    #expect(
      Self.refusal("[remote rejected] (unpacker error)", said)
        == .full(
          "unpacker error: unable to write file objects/12/34: No space left on device"))
    let error = SyncError.notTaken(url: "r", reason: "No space left on device", .room)
    #expect(error.advice.contains("Free space"))
  }

  @Test func `what git says is one sentence`() {
    let error = SyncError.notTaken(
      url: "r", reason: "Unable to create 'main.lock': File exists.", .lock)
    #expect(
      error.summary
        == "'r' refuses what this machine sends: Unable to create 'main.lock': File exists.")
    #expect(error.advice.contains("lock file"))
  }

  @Test func `a line that is cut is no refusal of the branch`() {
    #expect(PushRefusal(report: "", said: "fatal: the remote end hung up unexpectedly") == nil)
  }
}
