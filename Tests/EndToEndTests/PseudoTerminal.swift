import Foundation
import Testing

/// Runs a shell script with a pseudo-terminal for all three streams, and types into it: each answer
/// when a text it waits for has come. Python has the terminal in its standard library.
struct PseudoTerminal {
  struct Step: Encodable {
    /// What must be seen first.
    let expect: String
    let send: String
  }

  struct Result: Decodable {
    let out: String
    let status: Int
    /// Whether the terminal's modes are afterwards what they were.
    let isSound: Bool
  }

  static let isThere = Binary.isThere && Binary.hasTool("python3")

  static func run(
    _ script: String, columns: Int = 80, rows: Int = 24, steps: [Step] = [],
    files: [String: [UInt8]] = [:]
  ) throws -> Result {
    let spec = Spec(script: script, columns: columns, rows: rows, steps: steps)
    var all = files
    all["pty.py"] = Array(driver.utf8)
    all["spec.json"] = Array(try JSONEncoder().encode(spec))
    let run = try Binary.run("unset COLUMNS; python3 pty.py", files: all)
    try #require(run.status == 0, "\(run.error)")
    return try JSONDecoder().decode(Result.self, from: Data(run.out.utf8))
  }

  private struct Spec: Encodable {
    let script: String
    let columns: Int
    let rows: Int
    let steps: [Step]
  }

  private static let driver = #"""
    import fcntl, json, os, select, signal, struct, sys, termios, time
    spec = json.load(open("spec.json"))
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", spec["rows"], spec["columns"], 0, 0))
    before = termios.tcgetattr(slave)
    child = os.fork()
    if child == 0:
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for stream in (0, 1, 2): os.dup2(slave, stream)
        os.closerange(3, 64)
        os.execv("/bin/bash", ["bash", "--norc", "--noprofile", "-c", spec["script"]])
    out, seen, steps, status = b"", 0, list(spec["steps"]), None
    limit = time.monotonic() + 30
    while time.monotonic() < limit:
        if select.select([master], [], [], 0.02)[0]: out += os.read(master, 65536)
        elif status is not None: break
        elif steps and (at := out.find(steps[0]["expect"].encode(), seen)) >= 0:
            step = steps.pop(0)
            seen = at + len(step["expect"].encode())
            os.write(master, step["send"].encode())
        if status is None:
            done, code = os.waitpid(child, os.WNOHANG)
            if done: status = code
    if status is None:
        os.killpg(child, 9)
        sys.exit("no end within a minute; so far: %r" % out)
    after = termios.tcgetattr(slave)
    code = os.waitstatus_to_exitcode(status)
    print(json.dumps({"out": out.decode(errors="replace"), "status": code, "isSound": before == after}))
    """#
}
