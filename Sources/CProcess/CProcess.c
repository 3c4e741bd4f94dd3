// A fully static Swift program needs /proc twice before its first line: for the path of its own
// runtime, without which it aborts, and for its arguments, without which it has none. In a bare
// root there is no /proc. Both are to be had from a constructor that runs before the runtime's.
// The C standard alone has neither readlink nor setenv.
#define _POSIX_C_SOURCE 200809L

#include "CProcess.h"

#include <stdlib.h>
#include <unistd.h>

static int argument_count;
static char **arguments;

// glibc and dyld hand main's arguments to constructors; musl does not.
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor(101))) static void start(int count, char **values) {
  argument_count = count;
  arguments = values;
#if defined(__linux__)
  // A backtrace that nobody reads is no reason to look for its printer in ten places, which takes a
  // hundredth of a short command's time.
#if defined(DEBUG)
  char path[1];
  if (readlink("/proc/self/exe", path, sizeof path) < 0)
#endif
    setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/", 0);
#endif
}
#endif

int process_argument_count(void) { return argument_count; }
char *const *process_arguments(void) { return arguments; }

extern char **environ;
char *const *process_environment(void) { return environ; }
