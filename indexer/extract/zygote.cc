#include "indexer/extract/zygote.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <new>

#include "indexer/extract/control.h"
#include "indexer/extract/sandbox.h"

// The header of glibc 2.36 lacks the C linkage that C++ needs.
extern "C" {
#include <sys/pidfd.h>
}

namespace lotse::extract {
namespace {

// Dies with its parent, also when that was gone before the call.
void die_with(pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(0);
}

std::string_view map_job(const Descriptor& job) {
  struct stat status {};
  if (::fstat(job.get(), &status) != 0 || status.st_size <= 0) ::_exit(kExitBadJob);
  const auto size = static_cast<std::size_t>(status.st_size);
  void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, job.get(), 0);
  if (bytes == MAP_FAILED) ::_exit(kExitBadJob);
  return {static_cast<const char*>(bytes), size};
}

[[noreturn]] void run_worker(const Work& work, const Packet& order, pid_t zygote,
                             std::vector<sock_filter>& filter) {
  die_with(zygote);
  const std::string_view job = map_job(order.descriptors[0]);
  const int reply = order.descriptors[1].get();
  enter_sandbox({order.memory_bytes, order.cpu_seconds, reply}, filter);
  try {
    work(job, reply);
  } catch (const std::bad_alloc&) {
    ::_exit(kExitOutOfMemory);
  }
  ::_exit(0);  // no destructors: they could only fail
}

Packet wait_for(pid_t worker) {
  Packet ended;
  ended.kind = Packet::Kind::kEnded;
  rusage usage{};
  while (::wait4(worker, &ended.status, 0, &usage) < 0 && errno == EINTR) {
  }
  ended.largest_kib = usage.ru_maxrss;
  return ended;
}

bool serve_order(const Work& work, Packet order, std::vector<sock_filter>& filter) {
  const pid_t self = ::getpid();
  const pid_t worker = ::fork();
  if (worker == 0) run_worker(work, order, self, filter);
  order.descriptors = {};  // the worker's end must be the only one left
  Packet started;
  started.kind = Packet::Kind::kStarted;
  started.error = worker < 0 ? errno : 0;
  if (worker > 0) started.descriptors[0] = Descriptor(::pidfd_open(worker, 0));
  if (!send_packet(kControlDescriptor, started)) return false;
  return worker < 0 || send_packet(kControlDescriptor, wait_for(worker));
}

}  // namespace

int serve_jobs(const Work& work) {
  const pid_t parent = ::getppid();
  die_with(parent);
  auto filter = compile_filter();
  Packet ready;
  if (!send_packet(kControlDescriptor, ready)) return 1;
  while (auto order = receive_packet(kControlDescriptor, -1)) {
    if (!serve_order(work, std::move(*order), filter)) return 1;
  }
  return 0;
}

void write_fully(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) ::_exit(kExitBadJob);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace lotse::extract
