// Small documents that want to become large: made at test time, none is stored.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <string_view>

namespace lotse::bombs {

inline std::string repeat(std::string_view part, std::size_t times) {
  std::string all;
  all.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

// Ten levels of ten: a billion characters out of a kilobyte.
inline std::string billion_laughs() {
  std::string xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"lol\">";
  for (int i = 1; i < 10; ++i) {
    const std::string inner = "&e" + std::to_string(i - 1) + ";";
    xml += "<!ENTITY e" + std::to_string(i) + " \"" + repeat(inner, 10) + "\">";
  }
  return xml + "]><a><title>Titel</title><b c=\"&e9;\">&e9;</b></a>";
}

// One long entity, named many times: the product.
inline std::string quadratic_entities() {
  return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e \"" + repeat("x", 100'000) + "\">]><a>" +
         repeat("&e;", 20'000) + "</a>";
}

inline std::string external_entity() {
  return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">"
         "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]><a>vor &e; nach</a>";
}

inline std::string attributes(std::size_t count) {
  std::string markup = "<div";
  for (std::size_t i = 0; i < count; ++i) markup += " a" + std::to_string(i) + "=\"\"";
  return markup + ">Text</div>";
}

// A zip of one entry of `mebibytes` of `fill` in front of which stands `start`.
inline std::string zip(const std::string& mimetype, const std::string& path,
                       const std::string& start, std::size_t mebibytes, char fill) {
  std::string bytes(64u << 20, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_open_memory(writer, bytes.data(), bytes.size(), &used);
  const auto begin = [&](const std::string& name, std::size_t size) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    archive_entry_set_size(entry, static_cast<la_int64_t>(size));
    archive_write_header(writer, entry);
    archive_entry_free(entry);
  };
  archive_write_zip_set_compression_store(writer);
  begin("mimetype", mimetype.size());
  archive_write_data(writer, mimetype.data(), mimetype.size());
  archive_write_zip_set_compression_deflate(writer);
  if (mimetype.empty()) begin("[Content_Types].xml", 0);
  begin(path, start.size() + (mebibytes << 20u));
  archive_write_data(writer, start.data(), start.size());
  const std::string block(1u << 20, fill);
  for (std::size_t i = 0; i < mebibytes; ++i) {
    archive_write_data(writer, block.data(), block.size());
  }
  archive_write_close(writer);
  archive_write_free(writer);
  bytes.resize(used);
  return bytes;
}

// A page tree that names itself as its child, and a page count to believe in.
inline std::string endless_pdf() {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
         "2 0 obj<</Type/Pages/Count 2000000000/Kids[2 0 R 2 0 R]>>endobj\n"
         "trailer<</Root 1 0 R>>\n";
}

// A form that draws itself.
inline std::string recursive_pdf() {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
         "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
         "/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
         "4 0 obj<</Length 12>>stream\n/X Do /X Do \nendstream endobj\n"
         "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"
         "/Length 12>>stream\n/X Do /X Do \nendstream endobj\ntrailer<</Root 1 0 R>>\n";
}

}  // namespace lotse::bombs
