// The original bytes of a document, as they were fetched. They come from outside: never run in this
// site's name (sandbox, nosniff), and only PDF and plain text are shown, the rest is saved.
#pragma once

#include <filesystem>
#include <string>

#include "indexer/schema/record.h"
#include "server/http/response.h"

namespace lotse::api {

// `record.original` must not be empty. Throws std::runtime_error when the spool lacks the bytes.
http::Response original(const schema::Record& record, const std::filesystem::path& data_dir);

// RFC 6266: both spellings of the name, the plain one for old clients.
std::string content_disposition(const schema::Record& record);

}  // namespace lotse::api
