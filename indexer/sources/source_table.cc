#include "indexer/sources/source_table.h"

#include <stdexcept>

#include "indexer/sources/folder_source.h"
#include "indexer/sources/jsonl_source.h"

namespace lotse::sources {

std::unique_ptr<Source> source_of(const SourceSettings& settings) {
  if (settings.kind == "folder") return std::make_unique<FolderSource>(settings.path);
  if (settings.kind == "jsonl") return std::make_unique<JsonlSource>(settings.path);
  throw std::runtime_error("source '" + settings.name + "': no kind '" + settings.kind + "'");
}

}  // namespace lotse::sources
