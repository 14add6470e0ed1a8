// A child as it would be in a stranger's hands: a document "trick:NAME" makes the worker, behind
// all its locks, do what an attacker would. Any other document is read as usual. Tests only.
#include <fcntl.h>
#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <map>
#include <string>

#include "indexer/extract/job_protocol.h"
#include "indexer/extract/worker.h"
#include "indexer/extract/zygote.h"

namespace lotse::extract {
namespace {

using Trick = void (*)(int reply);

Document honest() {
  Document document;
  document.title = "Titel";
  document.text = "Grüße aus Dortmund";
  document.sections = {{"", 1, 0, document.text.size()}};
  return document;
}

void say(int reply, const Document& document) { write_fully(reply, encode(document)); }

// Tells whether a call got through: then the test sees it as a document.
void report(int reply, bool got_through) {
  Document document;
  document.text = got_through ? "got through" : "refused";
  say(reply, document);
}

template <typename Change>
void lie(int reply, Change change) {
  Document document = honest();
  change(document);
  say(reply, document);
}

void write_raw(int reply, std::string bytes) { write_fully(reply, bytes); }

const std::map<std::string, Trick, std::less<>> kTricks{
    // Out of the room.
    {"open", [](int r) { report(r, ::open("/etc/passwd", O_RDONLY) >= 0); }},
    {"create", [](int r) { report(r, ::open("/tmp/lotse-x", O_CREAT | O_WRONLY, 0600) >= 0); }},
    {"control", [](int r) { report(r, ::write(3, "x", 1) >= 0); }},
    {"stderr", [](int r) { report(r, ::write(2, "x", 1) >= 0); }},
    {"socket", [](int r) { report(r, ::socket(AF_INET, SOCK_STREAM, 0) >= 0); }},
    {"unlink", [](int r) { report(r, ::unlink("/tmp/lotse-x") == 0); }},
    {"exec",
     [](int r) {
       char name[] = "/bin/true";
       char* arguments[] = {name, nullptr};
       report(r, ::execv(name, arguments) == 0);
     }},
    {"fork", [](int r) { report(r, ::fork() >= 0); }},
    {"kill", [](int r) { report(r, ::kill(::getppid(), SIGKILL) == 0); }},
    {"ptrace", [](int r) { report(r, ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0); }},
    {"memfd", [](int r) { report(r, ::memfd_create("x", 0) >= 0); }},
    {"prctl", [](int r) { report(r, ::prctl(PR_SET_DUMPABLE, 1) == 0); }},
    {"limits",
     [](int r) {
       const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
       report(r, ::setrlimit(RLIMIT_CPU, &unlimited) == 0);
     }},
    {"code",
     [](int r) {
       const int access = PROT_READ | PROT_WRITE | PROT_EXEC;
       report(r, ::mmap(nullptr, 4096, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
     }},
    // Too much of everything.
    {"loop",
     [](int) {
       for (volatile bool forever = true; forever;) continue;
     }},
    {"sleep",
     [](int) {
       for (int word = 0;;) ::syscall(SYS_futex, &word, FUTEX_WAIT, 0, nullptr, nullptr, 0);
     }},
    {"close and sleep",
     [](int r) {
       ::close(r);
       for (int word = 0;;) ::syscall(SYS_futex, &word, FUTEX_WAIT, 0, nullptr, nullptr, 0);
     }},
    {"flood",
     [](int r) {
       for (const std::string bytes(1u << 20, 'x');;) write_fully(r, bytes);
     }},
    {"memory",
     [](int r) {
       std::vector<std::string> all;
       for (int i = 0; i < 100'000; ++i) all.emplace_back(1u << 20, 'x');
       report(r, true);
     }},
    {"malloc until abort",
     [](int) {
       while (auto* bytes = static_cast<char*>(std::malloc(1u << 20))) {
         for (unsigned i = 0; i < (1u << 20); i += 4096) bytes[i] = 'x';
       }
       std::abort();
     }},
    // Dying.
    {"crash",
     [](int) {
       void* page = ::mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
       *static_cast<volatile char*>(page) = 'x';
     }},
    {"abort", [](int) { std::abort(); }},
    {"silence", [](int) {}},
    {"status", [](int) { ::_exit(7); }},
    // Lies.
    {"nonsense", [](int r) { write_raw(r, "nonsense"); }},
    {"half a reply", [](int r) { write_raw(r, encode(honest()).substr(0, 40)); }},
    {"more than a reply", [](int r) { write_raw(r, encode(honest()) + "x"); }},
    {"endless field", [](int r) { write_raw(r, "D" + std::string(8, '\xFF')); }},
    {"no text", [](int r) { lie(r, [](Document& d) { d.text.clear(); }); }},
    {"no UTF-8", [](int r) { lie(r, [](Document& d) { d.text[3] = '\xFF'; }); }},
    {"zero byte", [](int r) { lie(r, [](Document& d) { d.text[0] = '\0'; }); }},
    {"title with escape", [](int r) { lie(r, [](Document& d) { d.title = "\x1B[2J"; }); }},
    {"section beyond", [](int r) { lie(r, [](Document& d) { d.sections[0].end = 1000; }); }},
    {"section cuts",
     [](int r) {
       lie(r, [](Document& d) { d.sections = {{"", 1, 0, 3}, {"", 2, 3, d.text.size()}}; });
     }},
    {"sections back to front",
     [](int r) {
       lie(r, [](Document& d) { d.sections = {{"", 1, 6, d.text.size()}, {"", 2, 0, 6}}; });
     }},
    {"sections too few", [](int r) { lie(r, [](Document& d) { d.sections[0].end = 4; }); }},
    {"no date", [](int r) { lie(r, [](Document& d) { d.date = "gestern"; }); }},
    {"no language", [](int r) { lie(r, [](Document& d) { d.language = "<b>"; }); }},
    {"no type", [](int r) { lie(r, [](Document& d) { d.type = "secret"; }); }},
    {"no audience", [](int r) { lie(r, [](Document& d) { d.audience = "everyone"; }); }},
    {"no reason",
     [](int r) {
       write_raw(r, encode(Rejection{"bored", ""}));
     }},
    {"someone else's reason",
     [](int r) {
       write_raw(r, encode(Rejection{"too_slow", ""}));
     }},
};

void play(std::string_view encoded, int reply) {
  constexpr std::string_view kMark = "trick:";
  const auto job = decode_job(encoded);
  if (!job || !job->bytes.starts_with(kMark)) return read_job(encoded, reply);
  kTricks.at(std::string(job->bytes.substr(kMark.size())))(reply);
}

}  // namespace
}  // namespace lotse::extract

int main() {
  lotse::extract::load_everything();
  return lotse::extract::serve_jobs(lotse::extract::play);
}
