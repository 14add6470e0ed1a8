// Real child processes for tests: run to the end, or start and kill.
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "tests/temp_folder.h"

namespace lotse::tests {

struct Ended {
  int code = -1;  // exit code, or 128 + signal
  std::string out, err;
};

// A program of the build, by name.
inline std::string program(const std::string& name) {
  return std::string(LOTSE_BIN_DIR) + "/" + name;
}

class Process {
 public:
  // Standard streams are files in a folder of the process's own.
  explicit Process(std::vector<std::string> arguments, const std::string& input = "") {
    folder_.write("in", input);
    child_ = ::fork();
    if (child_ == 0) become(arguments);
  }
  ~Process() {
    if (child_ > 0) {
      ::kill(child_, SIGKILL);
      ::waitpid(child_, nullptr, 0);
    }
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  void signal(int number) const { ::kill(child_, number); }
  // What it has said on stderr so far.
  std::string err() const { return read_file(folder_ / "err"); }
  bool is_running() const { return ::waitpid(child_, nullptr, WNOHANG | WNOWAIT) == 0; }

  // What it has said on standard error so far.
  std::string errors() const { return read_file(folder_ / "err"); }

  Ended wait() {
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = -1;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {code, read_file(folder_ / "out"), read_file(folder_ / "err")};
  }

 private:
  [[noreturn]] void become(const std::vector<std::string>& arguments) const {
    const int in = ::open((folder_ / "in").c_str(), O_RDONLY);
    const int out = ::open((folder_ / "out").c_str(), O_WRONLY | O_CREAT, 0600);
    const int err = ::open((folder_ / "err").c_str(), O_WRONLY | O_CREAT, 0600);
    ::dup2(in, 0);
    ::dup2(out, 1);
    ::dup2(err, 2);
    std::vector<char*> values;
    for (const std::string& argument : arguments)
      values.push_back(const_cast<char*>(argument.c_str()));
    values.push_back(nullptr);
    ::execv(values[0], values.data());
    ::_exit(127);
  }

  TempFolder folder_;
  pid_t child_ = -1;
};

inline Ended run(std::vector<std::string> arguments, const std::string& input = "") {
  return Process(std::move(arguments), input).wait();
}

}  // namespace lotse::tests
