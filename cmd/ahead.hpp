#pragma once

#include <algorithm>
#include <deque>
#include <future>
#include <thread>
#include <vector>

namespace zgz::cmd {

/// Calls `take(item, work(item))` for each item in order, while `work`, which must not touch anything shared, already
/// runs on other threads for the next few. An exception of `work` comes out where its result would be taken.
template <typename Item, typename Work, typename Take>
void work_ahead(std::vector<Item> const& items, Work work, Take take) {
  using Result = decltype(work(items.front()));
  auto const ahead = std::size_t{2} * std::max(1U, std::thread::hardware_concurrency());
  std::deque<std::future<Result>> running;
  std::size_t next = 0;
  for (auto const& item : items) {
    for (; next < items.size() && running.size() < ahead; ++next) {
      running.push_back(std::async(std::launch::async, work, std::cref(items[next])));
    }
    auto result = running.front().get();
    running.pop_front();
    take(item, std::move(result));
  }
}

}  // namespace zgz::cmd
