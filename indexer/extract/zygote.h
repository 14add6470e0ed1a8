// The child's side: a process that has loaded everything once and forks one locked-in worker for
// each job. It never looks at a document itself; a worker that falls takes nothing with it.
#pragma once

#include <functional>
#include <string_view>

namespace lotse::extract {

// Reads a job (job_protocol.h) and writes the reply to the descriptor. Runs in the worker, behind
// all locks, which ends when it returns.
using Work = std::function<void(std::string_view job, int reply)>;

// Serves orders from kControlDescriptor until the indexer is gone. Returns the exit status.
int serve_jobs(const Work& work);

// Writes all of the bytes; ends the worker when the reader is gone.
void write_fully(int descriptor, std::string_view bytes);

}  // namespace lotse::extract
