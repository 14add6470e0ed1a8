#include "indexer/extract/child.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>
#include <utility>

// The header of glibc 2.36 lacks the C linkage that C++ needs.
extern "C" {
#include <sys/pidfd.h>
}

namespace lotse::extract {
namespace {

constexpr int kStartTimeoutMs = 30'000;

[[noreturn]] void fail(const std::filesystem::path& program, const std::string& what) {
  throw std::runtime_error("cannot run " + program.string() + ": " + what);
}

// Inherits nothing but standard streams and the control channel; sees none of our environment, so
// that no variable can point its libraries anywhere.
pid_t spawn(const std::filesystem::path& program, int control) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, control, kControlDescriptor);
  ::posix_spawn_file_actions_addclosefrom_np(&actions, kControlDescriptor + 1);
  std::string name = program.string();
  char* const arguments[] = {name.data(), nullptr};
  std::string bind_now = "LD_BIND_NOW=1";  // once in the zygote, not in every worker
  char* const environment[] = {bind_now.data(), nullptr};
  pid_t pid = -1;
  const int error = ::posix_spawn(&pid, name.c_str(), &actions, nullptr, arguments, environment);
  ::posix_spawn_file_actions_destroy(&actions);
  if (error != 0) fail(program, std::strerror(error));
  return pid;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// A sealed file in memory: the worker maps it, neither side copies it again or can change it.
Descriptor file_of(const Job& job) {
  Descriptor file(::memfd_create("job", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  const bool written =
      file && write_all(file.get(), head_of(job)) && write_all(file.get(), job.bytes);
  const int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;
  if (!written || ::fcntl(file.get(), F_ADD_SEALS, seals) != 0) {
    throw std::runtime_error(std::string("job in memory: ") + std::strerror(errno));
  }
  return file;
}

int milliseconds_until(std::chrono::steady_clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
      deadline - std::chrono::steady_clock::now());
  return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
}

void kill_worker(const Descriptor& worker) {
  if (worker) ::pidfd_send_signal(worker.get(), SIGKILL, nullptr, 0);
}

}  // namespace

Extractor::Child::Child(const std::filesystem::path& program, const Limits& limits)
    : program_(program), limits_(limits) {
  start();
}

Extractor::Child::~Child() { stop(); }

void Extractor::Child::start() {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    fail(program_, std::strerror(errno));
  }
  control_ = Descriptor(ends[0]);
  {
    const Descriptor theirs(ends[1]);  // closed here, so that its death is seen as an end of file
    pid_ = spawn(program_, theirs.get());
  }
  const auto ready = receive_packet(control_.get(), kStartTimeoutMs);
  if (ready && ready->kind == Packet::Kind::kReady) return;
  stop();
  fail(program_, "it does not answer");
}

void Extractor::Child::stop() {
  control_.close();
  if (pid_ < 0) return;
  ::kill(pid_, SIGKILL);
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
}

// A zygote that is gone (killed from outside, out of memory) is replaced once; the job is new to
// the second one, so that the document does not pay for what it did not do.
Outcome Extractor::Child::run(const Job& job) {
  for (int attempt = 0; attempt < 2; ++attempt) {
    if (pid_ < 0) start();
    Outcome outcome;
    if (run_once(job, outcome)) return outcome;
    stop();
  }
  Outcome lost;
  lost.stopped = Outcome::Stopped::kNotStarted;
  lost.detail = "lotse-extract died twice";
  return lost;
}

bool Extractor::Child::run_once(const Job& job, Outcome& outcome) {
  Descriptor reply;
  Descriptor worker;
  const auto deadline = std::chrono::steady_clock::now() + limits_.wall;
  if (!order(job, reply, worker)) return false;
  collect_reply(reply, deadline, outcome);
  if (outcome.stopped != Outcome::Stopped::kNot) kill_worker(worker);
  return await_end(worker, deadline, outcome);
}

// False: the zygote is gone.
bool Extractor::Child::order(const Job& job, Descriptor& reply, Descriptor& worker) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail(program_, std::strerror(errno));
  reply = Descriptor(ends[0]);
  Packet order;
  order.kind = Packet::Kind::kOrder;
  order.memory_bytes = limits_.memory_bytes;
  order.cpu_seconds = static_cast<std::uint64_t>(limits_.cpu.count());
  order.descriptors = {file_of(job), Descriptor(ends[1])};
  if (!send_packet(control_.get(), order)) return false;
  auto started = receive_packet(control_.get(), kStartTimeoutMs);
  if (!started) return false;
  if (started->error != 0) fail(program_, std::string("fork: ") + std::strerror(started->error));
  worker = std::move(started->descriptors[0]);
  return true;
}

void Extractor::Child::collect_reply(const Descriptor& reply, Deadline deadline, Outcome& outcome) {
  std::array<char, 65536> buffer{};
  while (outcome.stopped == Outcome::Stopped::kNot) {
    pollfd waiting{reply.get(), POLLIN, 0};
    const int ready = ::poll(&waiting, 1, milliseconds_until(deadline));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) {
      outcome.stopped = Outcome::Stopped::kByTime;
      return;
    }
    const ssize_t size = ::read(reply.get(), buffer.data(), buffer.size());
    if (size <= 0) return;
    outcome.reply.append(buffer.data(), static_cast<std::size_t>(size));
    if (outcome.reply.size() > limits_.output_bytes) outcome.stopped = Outcome::Stopped::kByOutput;
  }
}

// A worker may close its reply and go on: it gets the time that is left, not more.
bool Extractor::Child::await_end(const Descriptor& worker, Deadline deadline, Outcome& outcome) {
  auto ended = receive_packet(control_.get(), milliseconds_until(deadline));
  if (!ended) {
    if (outcome.stopped == Outcome::Stopped::kNot) outcome.stopped = Outcome::Stopped::kByTime;
    kill_worker(worker);
    ended = receive_packet(control_.get(), kStartTimeoutMs);
  }
  if (!ended) return false;
  outcome.status = ended->status;
  outcome.largest_kib = ended->largest_kib;
  return true;
}

}  // namespace lotse::extract
