mod accept;
mod bad;
mod fetched;
mod reports;
mod world;
