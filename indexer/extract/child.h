// The running lotse-extract as the parent sees it: started, given jobs, started again when it dies.
// Owned by one Extractor.
#pragma once

#include <sys/types.h>

#include <chrono>

#include "indexer/extract/control.h"
#include "indexer/extract/extractor.h"
#include "indexer/extract/job_protocol.h"
#include "indexer/extract/outcome.h"

namespace lotse::extract {

class Extractor::Child {
 public:
  Child(const std::filesystem::path& program, const Limits& limits);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // Waits until the worker has ended, by itself or killed for time or output.
  Outcome run(const Job& job);

 private:
  using Deadline = std::chrono::steady_clock::time_point;

  void start();
  void stop();
  bool run_once(const Job& job, Outcome& outcome);
  bool order(const Job& job, Descriptor& reply, Descriptor& worker);
  void collect_reply(const Descriptor& reply, Deadline deadline, Outcome& outcome);
  bool await_end(const Descriptor& worker, Deadline deadline, Outcome& outcome);

  const std::filesystem::path& program_;
  const Limits& limits_;
  pid_t pid_ = -1;
  Descriptor control_;
};

}  // namespace lotse::extract
