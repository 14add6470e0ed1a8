#include "indexer/extract/sandbox.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace lotse::extract {
namespace {

// Address sanitizer reserves terabytes of address space: a limit on it would end every worker at
// its first allocation. The undefined-behaviour sanitizer asks the kernel through a pipe whether
// memory is readable. All other parts of the lock hold in such builds too.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitizers = true;
#else
constexpr bool kSanitizers = false;
#endif

constexpr std::array kAllowed{
    SCMP_SYS(read),           SCMP_SYS(write),        SCMP_SYS(close),
    SCMP_SYS(munmap),         SCMP_SYS(mremap),       SCMP_SYS(brk),
    SCMP_SYS(madvise),        SCMP_SYS(futex),        SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),   SCMP_SYS(time),         SCMP_SYS(getrandom),
    SCMP_SYS(exit),           SCMP_SYS(exit_group),   SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigaction), SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid),         SCMP_SYS(gettid),       SCMP_SYS(sched_yield),
    SCMP_SYS(restart_syscall)};

// Libraries try these and live without: they are refused, not deadly. Everything else (sockets,
// exec, fork, kill, ptrace, ...) no honest reader tries: it kills.
constexpr std::array kRefused{
    SCMP_SYS(open),      SCMP_SYS(openat),     SCMP_SYS(stat),      SCMP_SYS(lstat),
    SCMP_SYS(fstat),     SCMP_SYS(newfstatat), SCMP_SYS(statx),     SCMP_SYS(access),
    SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),  SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),    SCMP_SYS(ioctl),      SCMP_SYS(lseek),     SCMP_SYS(uname),
    SCMP_SYS(sysinfo),   SCMP_SYS(prlimit64),  SCMP_SYS(getrlimit), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(tgkill),    SCMP_SYS(getuid),     SCMP_SYS(geteuid)};

class FilterRules {
 public:
  FilterRules() : context_(seccomp_init(SCMP_ACT_KILL_PROCESS)) {
    if (context_ == nullptr) throw std::runtime_error("libseccomp: no filter context");
  }
  ~FilterRules() { seccomp_release(context_); }
  FilterRules(const FilterRules&) = delete;
  FilterRules& operator=(const FilterRules&) = delete;

  void add(std::uint32_t action, int call) { check(seccomp_rule_add(context_, action, call, 0)); }
  // Memory may be mapped and protected, never as code.
  void allow_without_code(int call) {
    check(seccomp_rule_add(context_, SCMP_ACT_ALLOW, call, 1,
                           SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)));
  }
  std::vector<sock_filter> compiled() const {
    const int file = memfd_create("filter", MFD_CLOEXEC);
    check(seccomp_export_bpf(context_, file));
    const off_t size = ::lseek(file, 0, SEEK_END);
    std::vector<sock_filter> filter(static_cast<std::size_t>(size) / sizeof(sock_filter));
    const ssize_t got = ::pread(file, filter.data(), static_cast<std::size_t>(size), 0);
    ::close(file);
    check(got == size ? 0 : -EIO);
    return filter;
  }

 private:
  static void check(int result) {
    if (result < 0) throw std::runtime_error("libseccomp: rule refused");
  }
  scmp_filter_ctx context_;
};

void require(bool done) {
  if (!done) ::_exit(kExitSandbox);
}

std::uint64_t address_space_now() {
  std::array<char, 64> line{};
  const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  require(file >= 0 && ::read(file, line.data(), line.size() - 1) > 0);
  ::close(file);
  return std::strtoull(line.data(), nullptr, 10) * static_cast<std::uint64_t>(::getpagesize());
}

void limit(__rlimit_resource resource, std::uint64_t soft, std::uint64_t hard) {
  const rlimit value{soft, hard};
  require(::setrlimit(resource, &value) == 0);
}

void set_limits(const SandboxLimits& limits) {
  if (!kSanitizers) {
    const std::uint64_t bytes = address_space_now() + limits.memory_bytes;
    limit(RLIMIT_AS, bytes, bytes);
  }
  limit(RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1);
  limit(RLIMIT_FSIZE, 0, 0);
  limit(RLIMIT_CORE, 0, 0);
  limit(RLIMIT_NPROC, 0, 0);
  // What is open stays open, nothing can be added.
  if (!kSanitizers) limit(RLIMIT_NOFILE, 0, 0);
}

void close_all_but(int kept) {
  const auto number = static_cast<unsigned>(kept);
  require(number == 0 || ::close_range(0, number - 1, 0) == 0);
  require(::close_range(number + 1, ~0u, 0) == 0);
}

}  // namespace

std::vector<sock_filter> compile_filter() {
  FilterRules rules;
  for (const int call : kAllowed) rules.add(SCMP_ACT_ALLOW, call);
  for (const int call : kRefused) rules.add(SCMP_ACT_ERRNO(EACCES), call);
  if (kSanitizers) rules.add(SCMP_ACT_ALLOW, SCMP_SYS(pipe2));
  rules.allow_without_code(SCMP_SYS(mmap));
  rules.allow_without_code(SCMP_SYS(mprotect));
  return rules.compiled();
}

void enter_sandbox(const SandboxLimits& limits, std::vector<sock_filter>& filter) {
  set_limits(limits);
  close_all_but(limits.reply_descriptor);
  const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
  require(::prctl(PR_SET_DUMPABLE, 0) == 0);
  require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
  require(::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0);
}

}  // namespace lotse::extract
