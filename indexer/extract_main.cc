// lotse-extract: the process in which bytes from outside are parsed. Started by lotse-indexer
// (indexer/extract/extractor.h), never by hand; it takes no arguments and reads no file.
#include <fcntl.h>

#include <cstdio>
#include <exception>

#include "indexer/extract/control.h"
#include "indexer/extract/worker.h"
#include "indexer/extract/zygote.h"

int main() {
  if (::fcntl(lotse::extract::kControlDescriptor, F_GETFD) < 0) {
    std::fputs("lotse-extract is started by lotse-indexer and does nothing alone\n", stderr);
    return 2;
  }
  try {
    lotse::extract::load_everything();
    return lotse::extract::serve_jobs(lotse::extract::read_job);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "lotse-extract: %s\n", error.what());
    return 1;
  }
}
