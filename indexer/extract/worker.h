// What a worker does with a job: reads the document or the lines, writes the reply.
#pragma once

#include <string_view>

namespace lotse::extract {

// Everything that libraries load on first use (converters, tables, configuration) is loaded now:
// later the door is closed.
void load_everything();

void read_job(std::string_view job, int reply);

}  // namespace lotse::extract
