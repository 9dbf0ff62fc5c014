// In place of docker/setup-buildx-action: what would build is not there, so there is nothing to set up.
console.log("nothing to set up");
