// A fully static Swift program needs /proc twice before its first line: for the path of its own
// runtime, without which it aborts, and for its arguments, without which it has none. In a bare
// root there is no /proc. Both are to be had from a constructor that runs before the runtime's.
// The C standard alone has neither readlink nor setenv.
#define _POSIX_C_SOURCE 200809L

#include "CProcess.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <elf.h>
#include <link.h>
#endif

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

#if defined(__linux__)
extern const ElfW(Ehdr) __ehdr_start __attribute__((weak, visibility("hidden")));

// The linker's hash of all that it put into this program, or as much of it as fits.
uint64_t process_build(void) {
  const char *base = (const char *)&__ehdr_start;
  if (!base) return 0;
  const ElfW(Phdr) *headers = (const ElfW(Phdr) *)(base + __ehdr_start.e_phoff);
  uintptr_t moved = 0;
  for (int index = 0; index < __ehdr_start.e_phnum; index++)
    if (headers[index].p_type == PT_LOAD && headers[index].p_offset == 0)
      moved = (uintptr_t)base - headers[index].p_vaddr;
  for (int index = 0; index < __ehdr_start.e_phnum; index++) {
    if (headers[index].p_type != PT_NOTE) continue;
    const char *at = (const char *)(moved + headers[index].p_vaddr);
    const char *end = at + headers[index].p_memsz;
    while (at + sizeof(ElfW(Nhdr)) <= end) {
      const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)at;
      const char *name = at + sizeof *note;
      const char *value = name + ((note->n_namesz + 3u) & ~3u);
      uint64_t build;
      if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == sizeof ELF_NOTE_GNU &&
          memcmp(name, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0 && note->n_descsz >= sizeof build) {
        memcpy(&build, value, sizeof build);
        return build;
      }
      at = value + ((note->n_descsz + 3u) & ~3u);
    }
  }
  return 0;
}
#else
uint64_t process_build(void) { return 0; }
#endif
