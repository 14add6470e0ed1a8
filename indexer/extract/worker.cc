#include "indexer/extract/worker.h"

#include <unistd.h>

#include <string>

#include "indexer/extract/job_protocol.h"
#include "indexer/extract/sandbox.h"
#include "indexer/extract/zygote.h"
#include "indexer/readers/preload.h"
#include "indexer/readers/reader_table.h"

namespace lotse::extract {

void load_everything() { readers::preload(); }

void read_job(std::string_view encoded, int reply) {
  const auto job = decode_job(encoded);
  if (!job) ::_exit(kExitBadJob);
  const std::string answer =
      job->kind == Job::Kind::kLines
          ? encode(readers::read_json_lines(job->bytes, job->first_line))
          : encode(readers::read_document({job->bytes, job->name, job->charset}));
  write_fully(reply, answer);
}

}  // namespace lotse::extract
