mod accept;
mod bad;
mod drift;
mod fetched;
mod reports;
mod world;
